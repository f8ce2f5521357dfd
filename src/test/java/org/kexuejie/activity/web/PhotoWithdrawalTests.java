package org.kexuejie.activity.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kexuejie.account.Actor;
import org.kexuejie.activity.ActivityId;
import org.kexuejie.activity.Photo;
import org.kexuejie.activity.domain.ActivityService;
import org.kexuejie.shared.SettableClock;
import org.kexuejie.testing.ActivityMother;
import org.kexuejie.testing.Actors;
import org.kexuejie.testing.FestivalMoment;
import org.kexuejie.testing.Form;
import org.kexuejie.testing.Page;
import org.kexuejie.testing.Portal;
import org.kexuejie.testing.PortalTest;
import org.kexuejie.testing.Visitor;
import org.springframework.http.HttpStatus;

/** Photos on public pages, and how they are taken down from them (F16). */
@PortalTest
class PhotoWithdrawalTests {

    private static final Form SAID = Form.of(
            "caption", "学生做实验",
            "takenAt", "2020-09-19T10:00",
            "place", "操场",
            "photographer", "韦老师",
            "minors", "YES",
            "consent", "GUARDIAN",
            "consentRef", "授权书 1 号");

    private final ActivityService service;
    private final Portal portal;
    private final Actors actors;
    private final SettableClock clock;
    private final Actor schoolA;
    private final Visitor school;
    private final Visitor anybody;
    private final ActivityId id;
    private final Photo photo;
    private final String address;
    private final String publicAddress;

    PhotoWithdrawalTests(
            ActivityService service, ActivityMother activities, Portal portal, Actors actors, SettableClock clock) {
        this.service = service;
        this.portal = portal;
        this.actors = actors;
        this.clock = clock;
        this.schoolA = actors.schoolA();
        this.school = portal.as(schoolA);
        this.anybody = portal.anonymous();
        this.id = activities.verified(schoolA);
        this.photo = photos().getFirst();
        this.address = "/activities/" + id + "/photos/" + photo.id();
        this.publicAddress = "/photos/" + photo.id();
    }

    private List<Photo> photos() {
        return service.show(id, schoolA).activity().photos();
    }

    private List<String> publicPictures() {
        return anybody.page("/activities/" + id).document().select(".photo img").eachAttr("src");
    }

    private static String thumbnail(Photo photo) {
        return "/photos/" + photo.id() + "/thumbnail";
    }

    @Test
    void everybodySeesPhotosOfAVerifiedActivityThatConsentAllows() {
        assertThat(publicPictures())
                .containsExactlyElementsOf(
                        photos().stream().map(PhotoWithdrawalTests::thumbnail).toList());

        var answer = anybody.get(publicAddress);

        assertThat(answer).hasStatusOk().hasContentType("image/jpeg");
        assertThat(answer).headers().hasValue("Cache-Control", "no-cache");
        assertThat(answer).headers().hasValue("Content-Security-Policy", "sandbox; default-src 'none'");
    }

    @ParameterizedTest
    @ValueSource(strings = {"school-a", "liuzhou", "office"})
    void whatIsWithdrawnIsGoneAtOnce(String username) {
        var visitor = portal.as(actors.standing(username));
        String area = username.equals("school-a") ? "/school" : username.equals("office") ? "/office" : "/city";

        var answer = visitor.post(area + address + "/withdrawal", "reason", "家长撤回授权");

        assertThat(answer).hasStatus(HttpStatus.SEE_OTHER).hasRedirectedUrl(area + address);
        assertThat(anybody.get(publicAddress)).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(anybody.get(publicAddress + "/thumbnail")).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(publicPictures()).hasSize(2).doesNotContain(thumbnail(photo));
        var page = visitor.page(area + address);
        assertThat(page.text()).contains("已撤回", "家长撤回授权");
        assertThat(page.document().select("form[action$=withdrawal]")).isEmpty();
        assertThat(visitor.page(area + "/activities/" + id).text()).contains("撤回影像资料", "《学生做实验》：家长撤回授权");
    }

    @Test
    void theOriginalOfWhatIsWithdrawnStaysForTheChainOnly() {
        school.post("/school" + address + "/withdrawal", "reason", "家长撤回授权");

        for (String username : new String[] {"school-a", "liuzhou", "office"}) {
            assertThat(portal.as(actors.standing(username)).get("/media/" + photo.file()))
                    .as(username)
                    .hasStatusOk();
        }
        for (String username : new String[] {"county-chengzhong", "host-wenming", "school-b", "nanning"}) {
            assertThat(portal.as(actors.standing(username)).get("/media/" + photo.file()))
                    .as(username)
                    .hasStatus(HttpStatus.NOT_FOUND);
        }
    }

    @Test
    void aReasonIsNeededAndOnceIsEnough() {
        var answer = school.post("/school" + address + "/withdrawal", "reason", " ");

        assertThat(answer).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        assertThat(Page.of(answer).errors()).containsExactly("请写明撤回原因");
        assertThat(anybody.get(publicAddress)).hasStatusOk();

        school.post("/school" + address + "/withdrawal", "reason", "家长撤回授权");
        assertThat(school.post("/school" + address + "/withdrawal", "reason", "再撤一次"))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        assertThat(school.post("/school" + address, SAID)).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
    }

    @Test
    void consentEndsByItself() {
        school.post("/school" + address, SAID.with("expiresOn", "2020-10-31"));
        clock.setTo(FestivalMoment.at("2020-10-31T23:59"));
        assertThat(anybody.get(publicAddress)).hasStatusOk();

        clock.setTo(FestivalMoment.at("2020-11-01T00:00"));

        assertThat(anybody.get(publicAddress)).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(publicPictures()).hasSize(2);
    }

    @Test
    void whatIsSaidOfAVerifiedActivitysPhotoIsInItsTrail() {
        var answer = school.post("/school" + address, SAID.with("neverPublic", "true"));

        assertThat(answer).hasStatus(HttpStatus.SEE_OTHER);
        assertThat(anybody.get(publicAddress)).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(school.page("/school/activities/" + id).text()).contains("修改影像登记");
    }

    @Test
    void aChildThatCanBeRecognisedIsNotCalledBlurred() {
        var answer = school.post("/school" + address, SAID.with("consent", "BLURRED"));

        assertThat(answer).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        assertThat(Page.of(answer).errorAt("consent")).startsWith("画面中有可辨认的未成年人");
    }
}

package org.kexuejie.activity.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.kexuejie.account.Actor;
import org.kexuejie.activity.ActivityId;
import org.kexuejie.activity.Photo;
import org.kexuejie.activity.PortraitConsent;
import org.kexuejie.activity.domain.ActivityService;
import org.kexuejie.testing.ActivityMother;
import org.kexuejie.testing.Actors;
import org.kexuejie.testing.Form;
import org.kexuejie.testing.Page;
import org.kexuejie.testing.Photos;
import org.kexuejie.testing.Pictures;
import org.kexuejie.testing.Portal;
import org.kexuejie.testing.PortalTest;
import org.kexuejie.testing.Visitor;
import org.springframework.http.HttpStatus;
import org.springframework.mock.web.MockMultipartFile;

/** The photos of a report: each is taken or refused for itself. */
@PortalTest
class PhotoPageTests {

    private static final Form SAID = Form.of(
            "caption", "学生做实验",
            "takenAt", "2020-09-19T10:00",
            "place", "操场",
            "photographer", "韦老师",
            "minors", "YES",
            "consent", "GUARDIAN",
            "consentRef", "授权书 1 号",
            "scope", "PORTAL");

    private final ActivityService service;
    private final Portal portal;
    private final Actors actors;
    private final Actor schoolA;
    private final Visitor school;
    private final ActivityId id;
    private final String photos;

    PhotoPageTests(ActivityService service, ActivityMother activities, Portal portal, Actors actors) {
        this.service = service;
        this.portal = portal;
        this.actors = actors;
        this.schoolA = actors.schoolA();
        this.school = portal.as(schoolA);
        this.id = activities.approved(schoolA);
        this.photos = "/school/activities/" + id + "/photos";
    }

    private static MockMultipartFile file(String name, byte[] content) {
        return new MockMultipartFile("files", name, "image/jpeg", content);
    }

    private static MockMultipartFile picture(int seed) {
        return file(seed + ".jpg", Pictures.jpeg(64, 48, seed));
    }

    private List<Photo> kept() {
        return service.show(id, schoolA).activity().photos();
    }

    @Test
    void severalPhotosAreTakenWithOneCaption() {
        var answer = school.upload(photos, SAID, picture(501), picture(502));

        assertThat(answer).hasStatus(HttpStatus.SEE_OTHER).hasRedirectedUrl(photos);
        assertThat(answer).flash().containsEntry("notice", "activity.done.photosAdded");
        assertThat(kept()).hasSize(2).allSatisfy(photo -> {
            assertThat(photo.note().caption()).isEqualTo("学生做实验");
            assertThat(photo.note().consent()).isEqualTo(PortraitConsent.GUARDIAN);
        });
        assertThat(school.page(photos).document().select(".photo img").eachAttr("src"))
                .containsExactlyInAnyOrderElementsOf(kept().stream()
                        .map(photo -> "/media/" + photo.file() + "/thumbnail")
                        .toList());
    }

    @Test
    void aProgramThatIsCalledAPictureIsRefusedAndTheOthersStay() {
        var program = file("照片.jpg", "MZ virus".getBytes(StandardCharsets.US_ASCII));

        var answer = school.upload(photos, SAID, picture(503), program, picture(504));

        assertThat(answer).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        var page = Page.of(answer);
        assertThat(page.errors()).singleElement().asString().contains("照片.jpg");
        assertThat(page.text()).contains("已收下 2 个");
        assertThat(page.field("caption")).isEqualTo("学生做实验");
        assertThat(page.field("consent")).isEqualTo("GUARDIAN");
        assertThat(page.document().select(".photo")).hasSize(2);
        assertThat(kept()).hasSize(2);
    }

    @Test
    void withoutCaptionAndConsentNothingIsTaken() {
        var page = Page.of(school.upload(photos, Form.of("caption", " "), picture(505)));

        assertThat(page.errors())
                .containsExactlyInAnyOrder("请填写说明", "请填写拍摄时间", "请填写拍摄地点", "请填写摄影者", "请选择画面中有没有可辨认的未成年人", "请选择肖像授权状态");
        assertThat(page.errorAt("caption")).isEqualTo("请填写说明");
        assertThat(kept()).isEmpty();
    }

    @Test
    void withoutAFileThereIsNothingToTake() {
        var none = file("", new byte[0]);

        var answer = school.upload(photos, SAID, none);

        assertThat(answer).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        assertThat(Page.of(answer).errors()).containsExactly("请选择要上传的照片或视频");
        assertThat(kept()).isEmpty();
    }

    @Test
    void aPhotoIsDescribedAnew() {
        school.upload(photos, SAID, picture(506));
        Photo photo = kept().getFirst();

        var answer = school.post(
                photos + "/" + photo.id(),
                SAID.with("caption", "航模表演")
                        .with("minors", "NO")
                        .with("consent", "BLURRED")
                        .with("consentRef", ""));

        assertThat(answer).hasStatus(HttpStatus.SEE_OTHER).hasRedirectedUrl(photos + "/" + photo.id());
        assertThat(kept())
                .containsExactly(new Photo(
                        photo.id(), photo.kind(), photo.file(), Photos.note("航模表演", PortraitConsent.BLURRED), null));
    }

    @Test
    void aPhotoKeepsItsCaptionWhenTheNewOneIsNone() {
        school.upload(photos, SAID, picture(507));
        Photo photo = kept().getFirst();

        var answer =
                school.post(photos + "/" + photo.id(), SAID.with("caption", " ").with("place", "礼堂"));

        assertThat(answer).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        assertThat(Page.of(answer).errorAt("caption")).isEqualTo("请填写说明");
        assertThat(Page.of(answer).field("place")).isEqualTo("礼堂");
        assertThat(kept()).containsExactly(photo);
    }

    @Test
    void aPhotoIsTakenAway() {
        school.upload(photos, SAID, picture(508), picture(509));
        Photo photo = kept().getFirst();

        var answer = school.post(photos + "/" + photo.id() + "/removal");

        assertThat(answer).hasStatus(HttpStatus.SEE_OTHER).hasRedirectedUrl(photos);
        assertThat(kept()).hasSize(1).doesNotContain(photo);
        assertThat(school.get("/media/" + photo.file())).hasStatus(HttpStatus.NOT_FOUND);
    }

    @Test
    void photosAreForThoseWhoSeeTheActivity() {
        school.upload(photos, SAID, picture(510));
        String address = "/media/" + kept().getFirst().file() + "/thumbnail";

        for (String username : List.of("school-a", "liuzhou", "office", "county-chengzhong", "host-wenming")) {
            assertThat(portal.as(actors.standing(username)).get(address))
                    .as(username)
                    .hasStatusOk();
        }
        for (String username : List.of("school-b", "nanning", "county-sanjiang", "school-n")) {
            assertThat(portal.as(actors.standing(username)).get(address))
                    .as(username)
                    .hasStatus(HttpStatus.NOT_FOUND);
        }
    }

    @Test
    void thePhotosOfAnotherSchoolAreNotFound() {
        school.upload(photos, SAID, picture(511));
        UUID photo = kept().getFirst().id();
        var otherSchool = portal.as(actors.schoolB());

        for (var answer : List.of(
                otherSchool.upload(photos, SAID, picture(512)),
                otherSchool.post(photos + "/" + photo, SAID),
                otherSchool.post(photos + "/" + photo + "/removal"),
                school.post(photos + "/" + UUID.randomUUID() + "/removal"))) {
            assertThat(answer).hasStatus(HttpStatus.NOT_FOUND);
        }
        assertThat(kept()).hasSize(1);
    }
}

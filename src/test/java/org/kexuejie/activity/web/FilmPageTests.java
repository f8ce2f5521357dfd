package org.kexuejie.activity.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kexuejie.account.Actor;
import org.kexuejie.activity.ActivityId;
import org.kexuejie.activity.EvidenceKind;
import org.kexuejie.activity.Photo;
import org.kexuejie.activity.domain.ActivityService;
import org.kexuejie.activity.domain.PhotoService;
import org.kexuejie.activity.domain.ReportService;
import org.kexuejie.testing.ActivityMother;
import org.kexuejie.testing.Actors;
import org.kexuejie.testing.Films;
import org.kexuejie.testing.Form;
import org.kexuejie.testing.Page;
import org.kexuejie.testing.Photos;
import org.kexuejie.testing.Portal;
import org.kexuejie.testing.PortalTest;
import org.kexuejie.testing.PreparedFilms;
import org.kexuejie.testing.Upload;
import org.kexuejie.testing.Visitor;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** Videos in evidence, from their upload to whoever watches them. */
@PortalTest
class FilmPageTests {

    private static final Form SAID = Form.of(
            "caption", "航模起飞",
            "takenAt", "2020-09-19T10:00",
            "place", "操场",
            "photographer", "韦老师",
            "minors", "NO",
            "consent", "NOT_RECOGNISABLE",
            "scope", "PORTAL");

    private final ActivityService service;
    private final ReportService reports;
    private final PhotoService photos;
    private final ActivityMother activities;
    private final PreparedFilms films;
    private final Portal portal;
    private final Actors actors;
    private final Actor schoolA;
    private final Visitor school;

    FilmPageTests(
            ActivityService service,
            ReportService reports,
            PhotoService photos,
            ActivityMother activities,
            PreparedFilms films,
            Portal portal,
            Actors actors) {
        this.service = service;
        this.reports = reports;
        this.photos = photos;
        this.activities = activities;
        this.films = films;
        this.portal = portal;
        this.actors = actors;
        this.schoolA = actors.schoolA();
        this.school = portal.as(schoolA);
    }

    /** A verified activity with a video beside its photos. */
    private ActivityId withVideo() {
        ActivityId id = activities.readyToReport(schoolA);
        reports.addPhoto(id, Photos.of(Films.phone(), "航模.mp4"), schoolA);
        reports.submit(id, schoolA);
        reports.verify(id, null, actors.liuzhou());
        return id;
    }

    private Photo video(ActivityId id) {
        return service.show(id, schoolA).activity().photos().stream()
                .filter(each -> each.kind() == EvidenceKind.VIDEO)
                .findFirst()
                .orElseThrow();
    }

    private String pageOf(String area, ActivityId id) {
        return area + "/activities/" + id + "/photos/" + video(id).id();
    }

    @Test
    void aVideoIsTakenFromAFormWithoutScripts() {
        ActivityId id = activities.approved(schoolA);
        var file = new MockMultipartFile("files", "照片.jpg", "image/jpeg", Films.phone());

        var answer = school.upload("/school/activities/" + id + "/photos", SAID, file);

        assertThat(answer).hasStatus(HttpStatus.SEE_OTHER);
        assertThat(video(id).note().caption()).isEqualTo("航模起飞");
    }

    @Test
    void aVideoComesInPiecesAndIsNoPhotoForF04() {
        ActivityId id = activities.approved(schoolA);
        String page = "/school/activities/" + id + "/photos";
        Upload upload = Upload.begin(school, page + "/uploads", "航模.mp4", Films.phone());
        upload.send(10_000);
        upload.finish();

        assertThat(school.post(page, SAID.with("uploads", upload.id()))).hasStatus(HttpStatus.SEE_OTHER);

        assertThat(EvidenceKind.PHOTO.among(service.show(id, schoolA).activity().photos()))
                .isZero();
        assertThat(school.page(page).text()).contains("照片（0 张）、视频（1 段）");
    }

    @Test
    void itsPageSaysThatItIsPreparedAndLooksAgainWithAndWithoutScripts() {
        ActivityId id = withVideo();

        Page page = school.page(pageOf("/school", id));

        assertThat(page.text()).contains("处理中");
        assertThat(page.document().select("#film").attr("hx-trigger")).isEqualTo("every 3s");
        assertThat(page.document().select("noscript").html()).contains("refresh");
        assertThat(page.document().select("video")).isEmpty();
        assertThat(school.get("/media/" + video(id).file())).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(school.get("/media/" + video(id).file() + "/poster")).hasStatus(HttpStatus.NOT_FOUND);
    }

    @Test
    void onceReadyItIsPlayedWithItsPosterAndNothingIsLoadedBefore() {
        ActivityId id = withVideo();
        films.prepareAll();

        var player =
                portal.as(actors.liuzhou()).page(pageOf("/city", id)).document().select("#film video");

        String address = "/media/" + video(id).file();
        assertThat(player.attr("src")).isEqualTo(address);
        assertThat(player.attr("poster")).isEqualTo(address + "/poster");
        assertThat(player.attr("preload")).isEqualTo("none");
        assertThat(player.hasAttr("controls")).isTrue();
        assertThat(school.page("/school/gallery?kind=VIDEO").document().select(".photo"))
                .hasSize(1);
        assertThat(school.page("/school/gallery?kind=PHOTO").document().select(".photo"))
                .hasSize(3);
    }

    @Test
    void whatFailedSaysWhyAndIsTriedAgain() {
        ActivityId id = withVideo();
        films.failAll();
        String page = pageOf("/school", id);
        assertThat(school.page(page).text()).contains("处理失败", "重试");

        assertThat(school.post(page + "/preparation"))
                .hasStatus(HttpStatus.SEE_OTHER)
                .hasRedirectedUrl(page);

        assertThat(school.page(page).text()).contains("处理中").doesNotContain("处理失败");
        assertThat(portal.as(actors.schoolB()).post(page + "/preparation")).hasStatus(HttpStatus.NOT_FOUND);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "bytes=0-99|206|100",
                "bytes=-10|206|10",
                "bytes=5-|206|-5",
                "bytes=999999999-|416|0",
                "bytes=nonsense|416|0",
            })
    void partsOfAVideoAreAskedFor(String range, int status, int length) {
        String address = "/media/" + video(withVideo()).file();
        films.prepareAll();
        long whole = school.get(address).getResponse().getContentAsByteArray().length;

        var answer = ask(address, range).getResponse();

        assertThat(answer.getStatus()).isEqualTo(status);
        if (status == 206) {
            assertThat(answer.getContentAsByteArray()).hasSize(length < 0 ? (int) whole + length : length);
            assertThat(answer.getContentType()).isEqualTo("video/mp4");
            assertThat(answer.getHeader("Content-Range")).endsWith("/" + whole);
        }
        assertThat(answer.getHeader("X-Content-Type-Options")).isEqualTo("nosniff");
    }

    @Test
    void manyPartsAtOnceAreNotMoreThanTheWhole() {
        String address = "/media/" + video(withVideo()).file();
        films.prepareAll();
        int whole = school.get(address).getResponse().getContentAsByteArray().length;

        var greedy = ask(address, "bytes=" + "0-,".repeat(50) + "0-").getResponse();
        var countless = ask(address, "bytes=" + "0-0,".repeat(1000) + "0-0").getResponse();

        for (var answer : List.of(greedy, countless)) {
            assertThat(answer.getStatus()).isEqualTo(416);
            assertThat(answer.getContentAsByteArray().length).isLessThanOrEqualTo(whole);
        }
    }

    @Test
    void itsHeadersAreAskedForAlone() {
        String address = "/media/" + video(withVideo()).file();
        films.prepareAll();

        var answer = school.send(HttpMethod.HEAD, address, new HttpHeaders(), new byte[0])
                .getResponse();

        assertThat(answer.getStatus()).isEqualTo(200);
        assertThat(answer.getHeader("Accept-Ranges")).isEqualTo("bytes");
        assertThat(answer.getHeaders("Content-Security-Policy"))
                .contains("sandbox; default-src 'none'; media-src 'self'");
    }

    @Test
    void everybodySeesItUnderTheConditionsOfAPhotoUntilItIsWithdrawn() {
        ActivityId id = withVideo();
        Photo video = video(id);
        String film = "/photos/" + video.id() + "/film";
        Visitor anybody = portal.anonymous();
        assertThat(anybody.page("/activities/" + id).document().select("video")).isEmpty();
        assertThat(anybody.get(film)).hasStatus(HttpStatus.NOT_FOUND);

        films.prepareAll();
        assertThat(anybody.page("/activities/" + id).document().select("video").attr("src"))
                .isEqualTo(film);
        assertThat(anybody.get(film)).hasStatusOk().hasContentType("video/mp4");
        assertThat(anybody.get("/photos/" + video.id() + "/thumbnail")).hasContentType("image/jpeg");
        assertThat(anybody.get("/media/" + video.file())).hasStatus(HttpStatus.FOUND);

        photos.withdraw(id, video.id(), "家长撤回授权", schoolA);
        assertThat(anybody.page("/activities/" + id).document().select("video")).isEmpty();
        assertThat(anybody.get(film)).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(portal.as(actors.schoolB()).get("/media/" + video.file() + "/poster"))
                .hasStatus(HttpStatus.NOT_FOUND);
    }

    private MvcTestResult ask(String address, String range) {
        var headers = new HttpHeaders();
        headers.add(HttpHeaders.RANGE, range);
        return school.send(HttpMethod.GET, address, headers, new byte[0]);
    }
}

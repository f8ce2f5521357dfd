package org.kexuejie.activity.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.kexuejie.account.Actor;
import org.kexuejie.activity.ActivityId;
import org.kexuejie.activity.Photo;
import org.kexuejie.activity.domain.ActivityService;
import org.kexuejie.media.MediaFile;
import org.kexuejie.media.MediaFiles;
import org.kexuejie.media.MediaVariant;
import org.kexuejie.media.domain.UploadFolder;
import org.kexuejie.testing.ActivityMother;
import org.kexuejie.testing.Actors;
import org.kexuejie.testing.Form;
import org.kexuejie.testing.Page;
import org.kexuejie.testing.Pictures;
import org.kexuejie.testing.Portal;
import org.kexuejie.testing.PortalTest;
import org.kexuejie.testing.Race;
import org.kexuejie.testing.Upload;
import org.kexuejie.testing.Visitor;
import org.springframework.http.HttpStatus;
import org.springframework.util.FileSystemUtils;

/** Photos that are sent in pieces, before the form that they belong to. */
@PortalTest
class PhotoUploadTests {

    private static final Form SAID = Form.of(
            "caption", "学生做实验",
            "takenAt", "2020-09-19T10:00",
            "place", "操场",
            "photographer", "韦老师",
            "minors", "NO",
            "consent", "GUARDIAN");

    private final ActivityService service;
    private final MediaFiles files;
    private final ActivityMother activities;
    private final UploadFolder folder;
    private final Actors actors;
    private final Actor schoolA;
    private final Visitor school;
    private final Visitor otherSchool;
    private final ActivityId id;
    private final String photos;
    private final String uploads;

    PhotoUploadTests(
            ActivityService service,
            MediaFiles files,
            ActivityMother activities,
            UploadFolder folder,
            Portal portal,
            Actors actors) {
        this.folder = folder;
        this.actors = actors;
        this.service = service;
        this.files = files;
        this.activities = activities;
        this.schoolA = actors.schoolA();
        this.school = portal.as(schoolA);
        this.otherSchool = portal.as(actors.schoolB());
        this.id = activities.approved(schoolA);
        this.photos = "/school/activities/" + id + "/photos";
        this.uploads = photos + "/uploads";
    }

    /** What is on its way counts for its sender beyond a test. */
    @BeforeEach
    @AfterEach
    void sweep() throws IOException {
        FileSystemUtils.deleteRecursively(folder.path().resolve("uploads"));
    }

    private Upload begin(String filename, byte[] content) {
        return Upload.begin(school, uploads, filename, content);
    }

    private List<Photo> kept() {
        return service.show(id, schoolA).activity().photos();
    }

    @Test
    void aPhotoThatCameInPiecesIsWhatWasSent() throws IOException {
        byte[] picture = Pictures.jpeg(400, 300, 701);
        Upload upload = begin("课堂𠮷.jpg", picture);
        upload.send(1000);
        assertThat(upload.ask(school)).hasHeader("Upload-Offset", "1000");
        upload.finish();

        assertThat(school.post(photos, SAID.with("uploads", upload.id()))).hasStatus(HttpStatus.SEE_OTHER);

        MediaFile file = files.find(kept().getFirst().file()).orElseThrow();
        assertThat(file.filename()).isEqualTo("课堂𠮷.jpg");
        assertThat(files.open(file, MediaVariant.ORIGINAL).getContentAsByteArray())
                .isEqualTo(picture);
        assertThat(upload.ask(school)).hasStatus(HttpStatus.NOT_FOUND);
    }

    @Test
    void theSameFormAgainAddsNothing() {
        Form form = SAID.with(
                "uploads", begin("一.jpg", Pictures.jpeg(64, 48, 702)).finish().id());
        school.post(photos, form);
        List<Photo> once = kept();

        assertThat(school.post(photos, form)).hasStatus(HttpStatus.SEE_OTHER);

        assertThat(once).hasSize(1);
        assertThat(kept()).isEqualTo(once);
    }

    @Test
    void aFormWithErrorsKeepsWhatHasArrived() {
        String upload = begin("一.jpg", Pictures.jpeg(64, 48, 703)).finish().id();

        var answer = school.post(photos, "caption", " ", "uploads", upload);

        assertThat(answer).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        var page = Page.of(answer).document();
        assertThat(page.select(".upload .upload-name").eachText()).containsExactly("一.jpg");
        assertThat(page.select(".upload input[name=uploads]").eachAttr("value")).containsExactly(upload);
        assertThat(school.post(photos, SAID.with("uploads", upload))).hasStatus(HttpStatus.SEE_OTHER);
    }

    @Test
    void whatIsNoPictureOrHasNotArrivedLeavesTheOthers() {
        String program = begin("照片.jpg", "MZ virus".getBytes(StandardCharsets.US_ASCII))
                .finish()
                .id();
        Upload half = begin("二.jpg", Pictures.jpeg(64, 48, 704));
        half.send(100);
        String whole = begin("三.jpg", Pictures.jpeg(64, 48, 705)).finish().id();

        var answer = school.post(photos, SAID.with("uploads", program, half.id(), whole));

        assertThat(answer).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        assertThat(Page.of(answer).errors())
                .hasSize(2)
                .anyMatch(error -> error.contains("照片.jpg"))
                .contains("有一个文件没有传完，请重新选择");
        assertThat(kept()).hasSize(1);
    }

    @Test
    void anUploadIsItsSendersAlone() {
        Upload upload = begin("一.jpg", Pictures.jpeg(64, 48, 706)).finish();
        ActivityId another = activities.approved(schoolA);

        assertThat(upload.ask(otherSchool)).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(Upload.announce(otherSchool, uploads, "二.jpg", 100)).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(school.post("/school/activities/" + another + "/photos", SAID.with("uploads", upload.id())))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
    }

    @Test
    void whatIsLargerThanAnyFilmIsNotBegun() {
        long most = 200 * 1024 * 1024;

        assertThat(Upload.announce(school, uploads, "大.jpg", most)).hasStatus(HttpStatus.CREATED);
        assertThat(Upload.announce(school, uploads, "大.jpg", most + 1)).hasStatus(HttpStatus.CONTENT_TOO_LARGE);
    }

    @Test
    void noMoreThanAGigabyteOfOneAccountIsOnItsWayHoweverManyBeginAtOnce() {
        long large = 200L * 1024 * 1024;

        Queue<Integer> answers = new ConcurrentLinkedQueue<>();
        ThrowingCallable announcement = () -> answers.add(
                Upload.announce(school, uploads, "大.mp4", large).getResponse().getStatus());

        Race.of(Collections.nCopies(8, announcement).toArray(ThrowingCallable[]::new));

        assertThat(answers).containsExactlyInAnyOrder(201, 201, 201, 201, 201, 429, 429, 429);
        assertThat(Upload.announce(school, uploads, "小.jpg", 1000)).hasStatus(HttpStatus.CREATED);
        String others = "/school/activities/" + activities.approved(actors.schoolB()) + "/photos/uploads";
        assertThat(Upload.announce(otherSchool, others, "大.mp4", large)).hasStatus(HttpStatus.CREATED);
    }

    @Test
    void thereIsNothingToSendWhileTheReportIsClosed() {
        String handedIn = "/school/activities/" + activities.reported(schoolA) + "/photos/uploads";

        assertThat(Upload.announce(school, handedIn, "一.jpg", 100)).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
    }

    @Test
    void whatIsGivenUpIsGone() {
        Upload upload = begin("一.jpg", Pictures.jpeg(64, 48, 707));

        assertThat(upload.giveUp()).hasStatus(HttpStatus.NO_CONTENT);

        assertThat(upload.ask(school)).hasStatus(HttpStatus.NOT_FOUND);
    }
}

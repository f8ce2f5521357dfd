package org.kexuejie.activity.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.kexuejie.testing.ReportBuilder.aReport;
import static org.kexuejie.testing.Violations.violationsOf;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.kexuejie.account.Actor;
import org.kexuejie.activity.ActivityId;
import org.kexuejie.activity.ActivityStatus;
import org.kexuejie.activity.ActivityView;
import org.kexuejie.activity.Photo;
import org.kexuejie.activity.PortraitConsent;
import org.kexuejie.media.MediaFiles;
import org.kexuejie.shared.EditConflict;
import org.kexuejie.shared.SettableClock;
import org.kexuejie.testing.ActivityMother;
import org.kexuejie.testing.Actors;
import org.kexuejie.testing.FestivalMoment;
import org.kexuejie.testing.Photos;
import org.kexuejie.testing.Pictures;
import org.kexuejie.testing.PortalTest;
import org.kexuejie.trail.Trail;

@PortalTest
class ReportServiceTests {

    private final ReportService reports;
    private final ActivityService service;
    private final ActivityMother activities;
    private final Trail trail;
    private final MediaFiles files;
    private final SettableClock clock;
    private final Actor schoolA;
    private final Actor liuzhou;

    ReportServiceTests(
            ReportService reports,
            ActivityService service,
            ActivityMother activities,
            Actors actors,
            Trail trail,
            MediaFiles files,
            SettableClock clock) {
        this.reports = reports;
        this.service = service;
        this.activities = activities;
        this.trail = trail;
        this.files = files;
        this.clock = clock;
        this.schoolA = actors.schoolA();
        this.liuzhou = actors.liuzhou();
    }

    private ActivityView view(ActivityId id) {
        return service.show(id, schoolA).activity();
    }

    private void addPhoto(ActivityId id, byte[] content, String filename) {
        reports.addPhoto(id, Photos.of(content, filename), schoolA);
    }

    @Test
    void aReportIsKeptAsItWasTyped() {
        var id = activities.approved(schoolA);
        var half = aReport().summary(null).checkedBy(null).build();

        reports.revise(id, view(id).version(), half, schoolA);

        assertThat(view(id).report()).isEqualTo(half);
        assertThat(view(id).status()).isEqualTo(ActivityStatus.APPROVED);
    }

    @Test
    void whatWasReadBeforeSomebodyElsesChangeIsNotKept() {
        var id = activities.approved(schoolA);
        int read = view(id).version();
        reports.revise(id, read, aReport().youth(301).build(), schoolA);

        assertThatExceptionOfType(EditConflict.class)
                .isThrownBy(() -> reports.revise(id, read, aReport().youth(302).build(), schoolA));
        assertThat(view(id).report().youthVisits()).isEqualTo(301);
    }

    @Test
    void nothingIsReportedBeforeTheEnd() {
        var id = activities.approved(schoolA);
        clock.setTo(FestivalMoment.at("2020-09-19T16:59"));

        assertThat(violationsOf(
                        () -> reports.revise(id, view(id).version(), aReport().build(), schoolA)))
                .containsExactly("activity.rule.reportBeforeEnd");
        assertThat(violationsOf(() -> addPhoto(id, Pictures.jpeg(64, 48, 1), "现场.jpg")))
                .containsExactly("activity.rule.reportBeforeEnd");
    }

    @Test
    void aRefusedPhotoLeavesTheOthers() {
        var id = activities.approved(schoolA);
        addPhoto(id, Pictures.jpeg(64, 48, 1), "一.jpg");

        assertThat(violationsOf(() -> addPhoto(id, "MZ virus".getBytes(StandardCharsets.US_ASCII), "二.jpg")))
                .containsExactly("files: media.rule.type.EVIDENCE [二.jpg]");
        addPhoto(id, Pictures.png(64, 48, 2), "三.png");

        assertThat(view(id).photos())
                .extracting(Photo::file)
                .extracting(file -> files.find(file).orElseThrow().filename())
                .containsExactly("一.jpg", "三.png");
    }

    @Test
    void aPhotoIsDescribedAnewAndTakenAwayWithItsFile() {
        var id = activities.approved(schoolA);
        addPhoto(id, Pictures.jpeg(64, 48, 1), "一.jpg");
        Photo photo = view(id).photos().getFirst();

        reports.describePhoto(id, photo.id(), Photos.note("航模表演", PortraitConsent.BLURRED), schoolA);
        assertThat(view(id).photos())
                .containsExactly(new Photo(
                        photo.id(), photo.kind(), photo.file(), Photos.note("航模表演", PortraitConsent.BLURRED), null));

        reports.removePhoto(id, photo.id(), schoolA);
        assertThat(view(id).photos()).isEmpty();
        assertThat(files.find(photo.file())).isEmpty();
    }

    @Test
    void anIncompleteReportIsNotTaken() {
        var id = activities.approved(schoolA);
        reports.revise(id, view(id).version(), aReport().checkedBy(null).build(), schoolA);

        assertThat(violationsOf(() -> reports.submit(id, schoolA)))
                .containsExactly(
                        "checkedBy: activity.rule.checkedByMissing", "photos: activity.rule.photosMissing [3, 0]");
        assertThat(view(id).status()).isEqualTo(ActivityStatus.APPROVED);
    }

    @Test
    void handingInAgainChangesNothing() {
        var id = activities.reported(schoolA);
        var before = view(id);

        reports.submit(id, schoolA);

        assertThat(view(id)).isEqualTo(before);
    }

    @Test
    void theTrailTellsTheWholeWay() {
        var id = activities.readyToReport(schoolA, activities.registration(), aReport());
        reports.submit(id, schoolA);
        reports.withdraw(id, schoolA);
        reports.submit(id, schoolA);
        reports.sendBack(id, "请核对人次", "youthVisits", liuzhou);
        reports.submit(id, schoolA);
        reports.verify(id, "数据属实", liuzhou);

        assertThat(trail.of("activity", id.value()))
                .extracting(line -> "%s %s %s".formatted(line.actionKey(), line.resultKey(), line.opinion()))
                .containsExactly(
                        "activity.action.SUBMIT activity.status.SUBMITTED null",
                        "activity.action.APPROVE activity.status.APPROVED null",
                        "activity.action.SUBMIT_REPORT activity.status.REPORTED null",
                        "activity.action.WITHDRAW_REPORT activity.status.APPROVED null",
                        "activity.action.SUBMIT_REPORT activity.status.REPORTED null",
                        "activity.action.RETURN_REPORT activity.status.REPORT_RETURNED 请核对人次",
                        "activity.action.SUBMIT_REPORT activity.status.REPORTED null",
                        "activity.action.VERIFY activity.status.VERIFIED 数据属实");
    }
}

package org.kexuejie.activity.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.kexuejie.testing.ReportBuilder.aReport;
import static org.kexuejie.testing.Violations.violationsOf;

import java.nio.charset.StandardCharsets;
import java.sql.Date;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
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
import org.kexuejie.tally.Sums;
import org.kexuejie.tally.Tally;
import org.kexuejie.testing.ActivityMother;
import org.kexuejie.testing.Actors;
import org.kexuejie.testing.Constraints;
import org.kexuejie.testing.FestivalMoment;
import org.kexuejie.testing.Photos;
import org.kexuejie.testing.Pictures;
import org.kexuejie.testing.Plan;
import org.kexuejie.testing.PortalTest;
import org.kexuejie.trail.Trail;
import org.springframework.jdbc.core.simple.JdbcClient;

@PortalTest
class ReportServiceTests {

    private final ReportService reports;
    private final ActivityService service;
    private final ActivityMother activities;
    private final Plan plan;
    private final Tally tally;
    private final Trail trail;
    private final MediaFiles files;
    private final SettableClock clock;
    private final JdbcClient jdbc;
    private final Actor schoolA;
    private final Actor liuzhou;

    ReportServiceTests(
            ReportService reports,
            ActivityService service,
            ActivityMother activities,
            Actors actors,
            Plan plan,
            Tally tally,
            Trail trail,
            MediaFiles files,
            SettableClock clock,
            JdbcClient jdbc) {
        this.reports = reports;
        this.service = service;
        this.activities = activities;
        this.plan = plan;
        this.tally = tally;
        this.trail = trail;
        this.files = files;
        this.clock = clock;
        this.jdbc = jdbc;
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
                .containsExactly("files: media.rule.type.PHOTO [二.jpg]");
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
                .containsExactly(new Photo(photo.id(), photo.file(), Photos.note("航模表演", PortraitConsent.BLURRED)));

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
    void verifiedFiguresStandInTheLedger() {
        var id = activities.reported(
                schoolA,
                activities.registration(),
                aReport()
                        .sessions(1, 2, 3)
                        .youth(321)
                        .teachers(19)
                        .publicVisits(41)
                        .online(500));

        reports.verify(id, "数据属实", liuzhou);

        assertThat(view(id).status()).isEqualTo(ActivityStatus.VERIFIED);
        assertThat(tally.total(plan.edition().id(), "450200")).isEqualTo(new Sums(1, 6, 321, 19, 41, 500, 1, 0, 0, 3));
    }

    @Test
    void theLedgerKnowsTheWholeReport() {
        var id = activities.verified(
                schoolA,
                activities.registration().line(plan.line(Plan.SCIENCE_VAN).id()).resource("桂B12345"),
                aReport()
                        .from("2020-09-18T23:30")
                        .to("2020-09-19T00:30")
                        .varianceNote("提前一天")
                        .stages(200, 120));

        Map<String, @Nullable Object> entry =
                jdbc.sql("select * from ledger_entry").query().singleRow();
        entry.keySet().removeAll(List.of("id", "verified_at", "edition_id"));

        assertThat(entry)
                .usingRecursiveComparison()
                .isEqualTo(Map.ofEntries(
                        Map.entry("source_id", id.value()),
                        Map.entry("version", 1),
                        Map.entry("city_code", "450200"),
                        Map.entry("county_code", "450202"),
                        Map.entry("line_id", plan.line(Plan.SCIENCE_VAN).id().value()),
                        Map.entry("organization_id", schoolA.unitId()),
                        Map.entry("held_from", Date.valueOf("2020-09-18")),
                        Map.entry("held_to", Date.valueOf("2020-09-19")),
                        Map.entry("resource", "桂B12345"),
                        Map.entry("photos", 3),
                        Map.entry("sessions", 3),
                        Map.entry("lectures", 1),
                        Map.entry("exhibitions", 2),
                        Map.entry("trainings", 0),
                        Map.entry("films", 0),
                        Map.entry("contests", 0),
                        Map.entry("others", 0),
                        Map.entry("youth", 320),
                        Map.entry("primary_youth", 200),
                        Map.entry("junior_youth", 120),
                        Map.entry("senior_youth", 0),
                        Map.entry("university_youth", 0),
                        Map.entry("teachers", 18),
                        Map.entry("public_visits", 40),
                        Map.entry("online", 0),
                        Map.entry("experts", 2),
                        Map.entry("volunteers", 10),
                        Map.entry("materials", 200),
                        Map.entry("panels", 12),
                        Map.entry("exhibits", 0),
                        Map.entry("media_reports", 1),
                        Map.entry("verified_by", liuzhou.id().value())));
    }

    @Test
    void figuresThatAreReturnedStayOutOfTheLedger() {
        var id = activities.reportReturned(schoolA);

        assertThat(view(id).status()).isEqualTo(ActivityStatus.REPORT_RETURNED);
        assertThat(view(id).returnReason()).isEqualTo("请核对人次");
        assertThat(tally.total(plan.edition().id(), null)).isEqualTo(Sums.NONE);
    }

    @Test
    void figuresAreVerifiedOnce() {
        var id = activities.verified(schoolA);

        assertThat(violationsOf(() -> reports.verify(id, null, liuzhou)))
                .containsExactly("activity.rule.impossible.VERIFY [VERIFIED]");
        assertThat(tally.total(plan.edition().id(), null).events()).isOne();
    }

    @Test
    void verifiedFiguresAreCorrectedByANewVersionAndCountUntilThen() {
        var id = activities.verified(schoolA);

        reports.sendVerifiedBack(id, "青少年人次多报", "youthVisits", liuzhou);
        assertThat(view(id).status()).isEqualTo(ActivityStatus.REPORT_RETURNED);
        assertThat(tally.total(plan.edition().id(), null).youth()).isEqualTo(320);

        reports.revise(id, view(id).version(), aReport().youth(299).build(), schoolA);
        reports.submit(id, schoolA);
        assertThat(tally.total(plan.edition().id(), null).youth()).isEqualTo(320);

        reports.verify(id, "已更正", liuzhou);
        assertThat(tally.total(plan.edition().id(), null).youth()).isEqualTo(299);
        assertThat(jdbc.sql("select version, youth from ledger_entry order by version")
                        .query((row, number) -> row.getInt("version") + ": " + row.getInt("youth"))
                        .list())
                .containsExactly("1: 320", "2: 299");
    }

    @Test
    void withoutTheLedgerThereIsNoVerification() {
        var id = activities.reported(schoolA);
        jdbc.sql("alter table ledger_entry add constraint full_up check (youth < 0) not valid")
                .update();

        try {
            assertThat(Constraints.brokenBy(() -> reports.verify(id, null, liuzhou)))
                    .isEqualTo("full_up");
        } finally {
            jdbc.sql("alter table ledger_entry drop constraint full_up").update();
        }
        assertThat(view(id).status()).isEqualTo(ActivityStatus.REPORTED);
        assertThat(trail.of("activity", id.value()))
                .extracting(line -> line.actionKey())
                .doesNotContain("activity.action.VERIFY");
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

package org.kexuejie.summary.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;
import static org.kexuejie.testing.Violations.violationsOf;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.kexuejie.account.Actor;
import org.kexuejie.activity.ActivityId;
import org.kexuejie.activity.ActivityStatus;
import org.kexuejie.activity.domain.ActivityService;
import org.kexuejie.activity.domain.ReportService;
import org.kexuejie.media.MediaFileId;
import org.kexuejie.media.MediaFiles;
import org.kexuejie.shared.EditConflict;
import org.kexuejie.shared.RuleViolation;
import org.kexuejie.summary.CitySummaryId;
import org.kexuejie.summary.SummaryFigures;
import org.kexuejie.summary.SummaryStatus;
import org.kexuejie.testing.ActivityMother;
import org.kexuejie.testing.Actors;
import org.kexuejie.testing.FestivalMoment;
import org.kexuejie.testing.PortalTest;
import org.kexuejie.testing.Race;
import org.kexuejie.testing.SummaryMother;
import org.kexuejie.trail.Trail;
import org.kexuejie.trail.TrailEntry;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A city hands its summary in, and its figures stand still. */
@PortalTest
class SummaryFilingServiceTests {

    private static final String LOCKED = "activity.rule.figuresLocked";

    private final SummaryFilingService filings;
    private final CitySummaryService service;
    private final SummaryReviewService reviews;
    private final SummaryMother summaries;
    private final ActivityMother activities;
    private final ActivityService activityService;
    private final ReportService reports;
    private final FiledFigures filed;
    private final MediaFiles files;
    private final Trail trail;
    private final JdbcClient jdbc;
    private final Actors actors;
    private final Actor liuzhou;

    SummaryFilingServiceTests(
            SummaryFilingService filings,
            CitySummaryService service,
            SummaryReviewService reviews,
            SummaryMother summaries,
            ActivityMother activities,
            ActivityService activityService,
            ReportService reports,
            FiledFigures filed,
            MediaFiles files,
            Trail trail,
            JdbcClient jdbc,
            Actors actors) {
        this.filings = filings;
        this.service = service;
        this.reviews = reviews;
        this.summaries = summaries;
        this.activities = activities;
        this.activityService = activityService;
        this.reports = reports;
        this.filed = filed;
        this.files = files;
        this.trail = trail;
        this.jdbc = jdbc;
        this.actors = actors;
        this.liuzhou = actors.liuzhou();
    }

    @Test
    void filingWaitsUntilNothingIsMissing() {
        assertThat(violationsOf(() -> filings.file(summaries.versionOf(liuzhou), liuzhou)))
                .contains("figures: summary.rule.figuresUnconfirmed", "scan: summary.rule.scanMissing");

        summaries.readyToFile(liuzhou, actors.schoolA());
        filings.file(summaries.versionOf(liuzhou), liuzhou);

        var summary = service.sheet(liuzhou).summary();
        assertThat(summary.status()).isEqualTo(SummaryStatus.FILED);
        assertThat(summary.filedAt()).isEqualTo(FestivalMoment.NOW);
        assertThat(trail.of("city-summary", summary.id().value()))
                .extracting(TrailEntry::actionKey, TrailEntry::resultKey)
                .containsExactly(tuple("summary.action.FILE", "summary.status.FILED"));
    }

    @Test
    void filingFreezesEveryFigure() {
        summaries.readyToFile(liuzhou, actors.schoolA());
        SummaryFigures live = service.sheet(liuzhou).figures();

        CitySummaryId id = summaries.file(liuzhou);

        assertThat(filed.of(id, 1)).isEqualTo(live);
        assertThat(service.sheet(liuzhou).figures()).isEqualTo(live);
        assertThat(reviews.sheet(id, actors.office()).figures()).isEqualTo(live);
    }

    @Test
    void theFrozenFiguresStayWhateverHappensToTheLedger() {
        CitySummaryId id = summaries.filed(liuzhou, actors.schoolA());
        SummaryFigures before = reviews.sheet(id, actors.office()).figures();

        jdbc.sql("update organization set kind = 'OTHER', tags = '{INVENTION_MODEL_UNIT}'")
                .update();
        jdbc.sql("update programme_line set short_name = '改了名的板块'").update();

        assertThat(reviews.sheet(id, actors.office()).figures()).isEqualTo(before);
    }

    @Test
    void aSecondTapChangesNothing() {
        CitySummaryId id = summaries.filed(liuzhou, actors.schoolA());
        int version = summaries.versionOf(liuzhou);

        filings.file(0, liuzhou);

        assertThat(summaries.versionOf(liuzhou)).isEqualTo(version);
        assertThat(trail.of("city-summary", id.value())).hasSize(1);
    }

    @Test
    void whoeverReadAnOlderVersionFilesNothing() {
        summaries.readyToFile(liuzhou, actors.schoolA());
        int read = summaries.versionOf(liuzhou);
        service.write(read, SummaryMother.narrative(), List.of("改过的亮点"), liuzhou);

        assertThatExceptionOfType(EditConflict.class).isThrownBy(() -> filings.file(read, liuzhou));
        assertThat(service.sheet(liuzhou).summary().status()).isEqualTo(SummaryStatus.DRAFT);
    }

    @Test
    void reportsOfTheCityStandStillUntilTheOfficeReturnsTheSummary() {
        ActivityId excused = activities.readyToReport(actors.schoolB());
        summaries.readyToStamp(liuzhou, actors.schoolA());
        summaries.confirm(liuzhou, Map.of(excused, "材料没有报来"));
        summaries.stamp(liuzhou);
        CitySummaryId id = summaries.file(liuzhou);

        assertThat(violationsOf(() -> reports.submit(excused, actors.schoolB())))
                .containsExactly(LOCKED);
        assertThat(activityService.show(excused, actors.schoolB()).allowed())
                .extracting(Enum::name)
                .containsExactly("POSTPONE", "CANCEL");
        reports.submit(activities.readyToReport(actors.schoolN()), actors.schoolN());

        reviews.sendBack(id, summaries.versionOf(liuzhou), "请核对", actors.office());
        reports.submit(excused, actors.schoolB());
        reports.verify(excused, null, liuzhou);

        assertThat(service.sheet(liuzhou).blocking())
                .extracting(RuleViolation.Violation::key)
                .containsExactly("summary.rule.figuresChanged", "summary.rule.scanMissing");
        assertThat(service.sheet(liuzhou).figures().total().events())
                .isEqualTo(filed.of(id, 1).total().events() + 1);
    }

    @Test
    void takenBackItIsADraftAgainAndReportsMove() {
        CitySummaryId id = summaries.filed(liuzhou, actors.schoolA());

        filings.withdraw(liuzhou);

        assertThat(service.sheet(liuzhou).summary().status()).isEqualTo(SummaryStatus.DRAFT);
        activities.verified(actors.schoolB());
        summaries.confirm(liuzhou, Map.of());
        summaries.stamp(liuzhou);
        summaries.file(liuzhou);
        assertThat(filed.of(id, 1).total().events()).isEqualTo(4);
        assertThat(filed.of(id, 2).total().events()).isEqualTo(5);
    }

    @Test
    void aScanIsTakenByItsContentAndAnEarlierOneGivesWay() {
        assertThat(violationsOf(() -> filings.attachScan(
                        new ByteArrayInputStream("MZ".getBytes(StandardCharsets.UTF_8)), "总结.pdf", liuzhou)))
                .containsExactly("scan: media.rule.type.SCAN [总结.pdf]");

        summaries.stamp(liuzhou);
        MediaFileId first = scan();
        summaries.stamp(liuzhou);

        assertThat(files.find(first)).isEmpty();
        assertThat(files.find(scan())).isPresent();
    }

    @Test
    void aScanThatWasHandedInStaysForTheRecord() {
        summaries.returned(liuzhou, actors.schoolA());
        MediaFileId handedIn = new MediaFileId(jdbc.sql("select scan_file_id from city_summary_filing")
                .query(UUID.class)
                .single());
        assertThat(service.sheet(liuzhou).summary().scan()).isNull();

        summaries.stamp(liuzhou);
        summaries.stamp(liuzhou);

        assertThat(files.find(handedIn)).isPresent();
    }

    private MediaFileId scan() {
        return Objects.requireNonNull(service.sheet(liuzhou).summary().scan());
    }

    @RepeatedTest(3)
    void noFigureSlipsIntoTheLedgerWhileTheSummaryIsFiled() {
        ActivityId late = activities.reported(actors.schoolB());
        summaries.readyToStamp(liuzhou, actors.schoolA());
        summaries.confirm(liuzhou, Map.of(late, "还没有核数"));
        summaries.stamp(liuzhou);
        int version = summaries.versionOf(liuzhou);

        var outcomes = Race.of(() -> filings.file(version, liuzhou), () -> reports.verify(late, null, liuzhou));

        boolean isFiled = outcomes.getFirst().isDone();
        assertThat(outcomes.getLast().isDone()).isNotEqualTo(isFiled);
        assertThat(activityService.show(late, actors.schoolB()).activity().status())
                .isEqualTo(isFiled ? ActivityStatus.REPORTED : ActivityStatus.VERIFIED);
        assertThat(service.sheet(liuzhou).summary().status())
                .isEqualTo(isFiled ? SummaryStatus.FILED : SummaryStatus.DRAFT);
    }

    @RepeatedTest(3)
    void twoTapsFileOnce() {
        summaries.readyToFile(liuzhou, actors.schoolA());
        int version = summaries.versionOf(liuzhou);

        var outcomes = Race.of(() -> filings.file(version, liuzhou), () -> filings.file(version, liuzhou));

        assertThat(outcomes).allMatch(Race.Outcome::isDone);
        assertThat(jdbc.sql("select count(*) from city_summary_filing")
                        .query(Long.class)
                        .single())
                .isOne();
    }

    @RepeatedTest(3)
    void ofTwoWhoBeginOneIsToldThatSomethingStandsThere() {
        int version = summaries.versionOf(liuzhou);

        var outcomes = Race.of(
                () -> service.write(version, SummaryMother.narrative(), List.of("甲"), liuzhou),
                () -> service.write(version, SummaryMother.narrative(), List.of("乙"), liuzhou));

        assertThat(outcomes).filteredOn(Race.Outcome::isDone).hasSize(1);
        assertThat(outcomes)
                .filteredOn(outcome -> !outcome.isDone())
                .allMatch(outcome -> outcome.failure() instanceof EditConflict);
    }
}

package org.kexuejie.activity.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.kexuejie.testing.Constraints.brokenBy;
import static org.kexuejie.testing.ReportBuilder.aReport;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.kexuejie.account.Actor;
import org.kexuejie.activity.ActivityId;
import org.kexuejie.activity.ActivityPart;
import org.kexuejie.activity.ActivityStatus;
import org.kexuejie.activity.ActivityView;
import org.kexuejie.activity.domain.ActivityVersion.Content;
import org.kexuejie.activity.domain.ActivityVersion.SentBack;
import org.kexuejie.shared.RecordNotFound;
import org.kexuejie.shared.RuleViolation;
import org.kexuejie.shared.SettableClock;
import org.kexuejie.testing.ActivityMother;
import org.kexuejie.testing.Actors;
import org.kexuejie.testing.FestivalMoment;
import org.kexuejie.testing.PortalTest;
import org.kexuejie.trail.Trail;
import org.kexuejie.trail.TrailEntry;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The versions that are kept of what a unit hands in. */
@PortalTest
class ActivityHistoryTests {

    private final ActivityHistory history;
    private final ActivityService service;
    private final ReportService reports;
    private final ActivityMother activities;
    private final Actors actors;
    private final Trail trail;
    private final SettableClock clock;
    private final JdbcClient jdbc;
    private final Actor schoolA;

    ActivityHistoryTests(
            ActivityHistory history,
            ActivityService service,
            ReportService reports,
            ActivityMother activities,
            Actors actors,
            Trail trail,
            SettableClock clock,
            JdbcClient jdbc) {
        this.history = history;
        this.service = service;
        this.reports = reports;
        this.activities = activities;
        this.actors = actors;
        this.trail = trail;
        this.clock = clock;
        this.jdbc = jdbc;
        this.schoolA = actors.schoolA();
    }

    private ActivityView view(ActivityId id) {
        return service.show(id, schoolA).activity();
    }

    private void moveTo(ActivityId id, String place) {
        var moved = activities.registration().place(place).build();
        service.revise(id, view(id).version(), moved, schoolA);
    }

    @Test
    void whatWasHandedInStaysAsItWas() {
        var id = activities.returned(schoolA);
        var handedIn = view(id).registration();
        clock.setTo(FestivalMoment.at("2020-10-13T09:00"));
        moveTo(id, "操场东侧");
        service.submit(id, schoolA);

        var first = history.version(id, 1, schoolA);
        assertThat(first.part()).isEqualTo(ActivityPart.REGISTRATION);
        assertThat(first.handedInAt()).isEqualTo(FestivalMoment.NOW);
        assertThat(first.actorName()).isEqualTo(schoolA.name());
        assertThat(first.content().registration()).isEqualTo(handedIn);
        assertThat(first.sentBack()).isEqualTo(new SentBack(FestivalMoment.NOW, "请写明活动地点", "place"));
        var second = history.version(id, 2, schoolA);
        assertThat(second.content()).isEqualTo(Content.of(view(id)));
        assertThat(second.handedInAt()).isEqualTo(FestivalMoment.at("2020-10-13T09:00"));
        assertThat(second.sentBack()).isNull();
        assertThat(history.sentBackBefore(id, second)).contains(first);
        assertThat(history.sentBackBefore(id, first)).isEmpty();
    }

    @Test
    void aReportIsKeptWithItsPhotos() {
        var id = activities.reportReturned(schoolA);

        var version = history.version(id, 2, schoolA);

        assertThat(version.part()).isEqualTo(ActivityPart.REPORT);
        assertThat(version.content()).isEqualTo(Content.of(view(id)));
        assertThat(version.content().photos()).hasSize(3);
        assertThat(version.sentBack()).isEqualTo(new SentBack(FestivalMoment.NOW, "请核对人次", "youthVisits"));
        assertThat(history.sentBackLast(view(id))).contains(version);
    }

    /** What was taken back by its unit was never sent back, so the comparison is with what was. */
    @Test
    void theComparisonIsWithWhatWasSentBack() {
        var id = activities.returned(schoolA);
        moveTo(id, "礼堂");
        service.submit(id, schoolA);
        service.withdraw(id, schoolA);
        moveTo(id, "操场东侧");
        service.submit(id, schoolA);

        assertThat(history.sentBackLast(view(id)).map(ActivityVersion::number)).contains(1);
        assertThat(history.sentBackBefore(id, history.version(id, 3, schoolA)).map(ActivityVersion::number))
                .contains(1);
    }

    @ParameterizedTest
    @EnumSource(
            value = ActivityStatus.class,
            names = {"RETURNED", "REPORT_RETURNED"},
            mode = EnumSource.Mode.EXCLUDE)
    void whereNothingWasSentBackNothingIsCompared(ActivityStatus status) {
        assertThat(history.sentBackLast(view(activities.in(status, schoolA)))).isEmpty();
    }

    @Test
    void onceItIsDecidedTheComparisonIsOver() {
        var id = activities.returned(schoolA);
        service.submit(id, schoolA);
        service.approve(id, null, actors.liuzhou());

        assertThat(history.sentBackLast(view(id))).isEmpty();
    }

    @Test
    void theTrailNamesTheVersions() {
        var id = activities.returned(schoolA);
        service.submit(id, schoolA);
        service.approve(id, null, actors.liuzhou());
        activities.addPhoto(id, schoolA);

        assertThat(trail.of("activity", id.value()))
                .extracting(TrailEntry::version)
                .containsExactly(1, 1, 2, null);
    }

    @Test
    void whatIsRefusedKeepsNoVersion() {
        var id = activities.readyToReport(
                schoolA, activities.registration(), aReport().summary(null));

        assertThatExceptionOfType(RuleViolation.class).isThrownBy(() -> reports.submit(id, schoolA));

        assertThatExceptionOfType(RecordNotFound.class).isThrownBy(() -> history.version(id, 2, schoolA));
    }

    @ParameterizedTest
    @CsvSource({"liuzhou, true", "office, true", "nanning, false", "school-b, false", "county-chengzhong, true"})
    void versionsAreSeenByWhoeverSeesTheActivity(String username, boolean seen) {
        var id = activities.submitted(schoolA);
        Actor actor = actors.standing(username);

        if (seen) {
            assertThat(history.version(id, 1, actor).number()).isEqualTo(1);
        } else {
            assertThatExceptionOfType(RecordNotFound.class).isThrownBy(() -> history.version(id, 1, actor));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"activity_version", "activity_return"})
    void theDatabaseRefusesToChangeThem(String table) {
        activities.returned(schoolA);

        assertThat(brokenBy(() -> jdbc.sql("delete from " + table).update())).isEqualTo(table + " is append-only");
    }

    @Test
    void aNumberIsGivenOnce() {
        activities.submitted(schoolA);

        assertThat(brokenBy(() -> jdbc.sql("""
                        insert into activity_version
                        select uuidv7(), activity_id, number, part, handed_in_at, actor_id, actor_name, content
                        from activity_version
                        """).update())).isEqualTo("activity_version_number_once");
    }

    @Test
    void nothingIsSentBackWithoutAReason() {
        activities.submitted(schoolA);

        assertThat(brokenBy(() -> jdbc.sql("""
                        insert into activity_return
                        select id, handed_in_at, ' ', null from activity_version
                        """).update())).isEqualTo("activity_return_reason_given");
    }
}

package org.kexuejie.activity.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.kexuejie.account.Actor;
import org.kexuejie.activity.ActivityId;
import org.kexuejie.activity.ActivityStatus;
import org.kexuejie.shared.Ids;
import org.kexuejie.shared.RecordNotFound;
import org.kexuejie.shared.RuleViolation;
import org.kexuejie.testing.ActivityMother;
import org.kexuejie.testing.Actors;
import org.kexuejie.testing.PortalTest;
import org.kexuejie.testing.Race;
import org.kexuejie.testing.Race.Outcome;
import org.kexuejie.trail.Trail;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What happens when people do things at the same moment. */
@PortalTest
class ActivityRaceTests {

    private final ActivityService service;
    private final ReportService reports;
    private final ActivityMother activities;
    private final Trail trail;
    private final JdbcClient jdbc;
    private final Actor schoolA;
    private final Actor liuzhou;

    ActivityRaceTests(
            ActivityService service,
            ReportService reports,
            ActivityMother activities,
            Actors actors,
            Trail trail,
            JdbcClient jdbc) {
        this.service = service;
        this.reports = reports;
        this.activities = activities;
        this.trail = trail;
        this.jdbc = jdbc;
        this.schoolA = actors.schoolA();
        this.liuzhou = actors.liuzhou();
    }

    private ActivityStatus statusOf(ActivityId id) {
        return service.show(id, schoolA).activity().status();
    }

    @Test
    void receiptsHaveNoGapsAndNoDoubles() {
        var drafts =
                IntStream.range(0, 8).mapToObj(i -> activities.draft(schoolA)).toList();

        var outcomes = Race.of(drafts.stream()
                .map(id -> (ThrowingCallable) () -> service.submit(id, schoolA))
                .toArray(ThrowingCallable[]::new));

        assertThat(outcomes).allMatch(Outcome::isDone);
        assertThat(jdbc.sql("select receipt_number from activity")
                        .query(String.class)
                        .list())
                .containsExactlyInAnyOrderElementsOf(IntStream.rangeClosed(1, 8)
                        .mapToObj("08-4502-%05d"::formatted)
                        .toList());
    }

    @RepeatedTest(3)
    void twoTapsMakeOneRecord() {
        var id = new ActivityId(Ids.next());
        ThrowingCallable tap =
                () -> service.create(id, activities.registration().build(), schoolA);

        var outcomes = Race.of(tap, tap);

        assertThat(outcomes).anyMatch(Outcome::isDone);
        assertThat(outcomes)
                .filteredOn(outcome -> !outcome.isDone())
                .allMatch(outcome -> outcome.failure() instanceof DataIntegrityViolationException);
        assertThat(jdbc.sql("select count(*) from activity").query(Long.class).single())
                .isOne();
    }

    @RepeatedTest(3)
    void handingInTwiceAtOnceIsHandingInOnce() {
        var id = activities.draft(schoolA);
        ThrowingCallable tap = () -> service.submit(id, schoolA);

        var outcomes = Race.of(tap, tap);

        assertThat(outcomes).allMatch(Outcome::isDone);
        assertThat(trail.of("activity", id.value())).hasSize(1);
    }

    @RepeatedTest(3)
    void ofTwoReviewersOneDecides() {
        var id = activities.submitted(schoolA);

        var outcomes = Race.of(() -> service.approve(id, null, liuzhou), () -> service.reject(id, "与科学节无关", liuzhou));

        assertOneDecided(id, outcomes, List.of(ActivityStatus.APPROVED, ActivityStatus.REJECTED));
    }

    @RepeatedTest(3)
    void ofTwoWhoCheckTheFiguresOneDecides() {
        var id = activities.reported(schoolA);
        int before = trail.of("activity", id.value()).size();

        var outcomes =
                Race.of(() -> reports.verify(id, null, liuzhou), () -> reports.sendBack(id, "请核对人次", null, liuzhou));

        assertThat(trail.of("activity", id.value())).hasSize(before + 1);
        assertOneDecided(id, outcomes, List.of(ActivityStatus.VERIFIED, ActivityStatus.REPORT_RETURNED));
        assertThat(jdbc.sql("select count(*) from ledger_entry")
                        .query(Long.class)
                        .single())
                .isEqualTo(statusOf(id) == ActivityStatus.VERIFIED ? 1 : 0);
    }

    private void assertOneDecided(ActivityId id, List<Outcome> outcomes, List<ActivityStatus> results) {
        assertThat(outcomes).filteredOn(Outcome::isDone).hasSize(1);
        assertThat(outcomes)
                .filteredOn(outcome -> !outcome.isDone())
                .allMatch(outcome -> outcome.failure() instanceof RuleViolation);
        assertThat(statusOf(id)).isEqualTo(results.get(outcomes.getFirst().isDone() ? 0 : 1));
    }

    @RepeatedTest(5)
    void whoeverComesFirstTakesBackOrOpens() {
        var id = activities.submitted(schoolA);

        var outcomes = Race.of(() -> service.withdraw(id, schoolA), () -> service.open(id, liuzhou));

        if (statusOf(id) == ActivityStatus.DRAFT) {
            assertThat(outcomes.getFirst().isDone()).isTrue();
            assertThat(outcomes.getLast().failure()).isInstanceOf(RecordNotFound.class);
        } else {
            assertThat(outcomes.getFirst().failure()).isInstanceOf(RuleViolation.class);
            assertThat(outcomes.getLast().isDone()).isTrue();
        }
    }

    @RepeatedTest(5)
    void twoReviewersMayLookAtTheSameMoment() {
        var id = activities.submitted(schoolA);
        ThrowingCallable look = () -> service.open(id, liuzhou);

        assertThat(Race.of(look, look, look)).allMatch(Outcome::isDone);
    }
}

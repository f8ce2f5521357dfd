package org.kexuejie.activity.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.kexuejie.testing.Violations.violationsOf;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.kexuejie.account.Accounts;
import org.kexuejie.account.Actor;
import org.kexuejie.activity.ActivityId;
import org.kexuejie.activity.ActivityStatus;
import org.kexuejie.activity.ReviewChain;
import org.kexuejie.region.County;
import org.kexuejie.shared.RuleViolation;
import org.kexuejie.testing.ActivityMother;
import org.kexuejie.testing.Actors;
import org.kexuejie.testing.Plan;
import org.kexuejie.testing.PortalTest;
import org.kexuejie.testing.Race;
import org.kexuejie.testing.Race.Outcome;
import org.kexuejie.trail.Trail;
import org.kexuejie.trail.TrailEntry;
import org.springframework.security.access.AccessDeniedException;

/** The review in steps, as settings and people make it. */
@PortalTest
class ReviewStepsTests {

    private final ActivityService service;
    private final CountyReviews counties;
    private final ActivityMother activities;
    private final Accounts accounts;
    private final Actors actors;
    private final Plan plan;
    private final Trail trail;

    ReviewStepsTests(
            ActivityService service,
            CountyReviews counties,
            ActivityMother activities,
            Accounts accounts,
            Actors actors,
            Plan plan,
            Trail trail) {
        this.service = service;
        this.counties = counties;
        this.activities = activities;
        this.accounts = accounts;
        this.actors = actors;
        this.plan = plan;
        this.trail = trail;
    }

    private ActivityStatus statusOf(ActivityId id) {
        return service.show(id, actors.office()).activity().status();
    }

    @Test
    void throughAllThreeStepsAndBackToWhoReturnedIt() {
        counties.switchTo(true, actors.liuzhou());
        plan.letOfficeConfirm(Plan.SCHOOL_VENUE_FESTIVAL, true);
        var id = activities.submitted(actors.schoolA());

        service.approve(id, "情况属实", actors.chengzhong());
        service.sendBack(id, "请写明地点", "place", actors.liuzhou());
        service.submit(id, actors.schoolA());
        service.approve(id, null, actors.liuzhou());
        assertThat(violationsOf(() -> service.approve(id, null, actors.office())))
                .containsExactly("sealScan: activity.rule.sealScanMissing");
        activities.stamp(id, actors.schoolA());
        service.approve(id, null, actors.office());

        assertThat(trail.of("activity", id.value()))
                .extracting(TrailEntry::actionKey, TrailEntry::resultKey)
                .extracting(pair -> pair.toList().toString().replace("activity.", ""))
                .containsExactly(
                        "[action.SUBMIT, status.COUNTY_REVIEW]",
                        "[action.APPROVE, status.SUBMITTED]",
                        "[action.RETURN, status.RETURNED]",
                        "[action.SUBMIT, status.SUBMITTED]",
                        "[action.APPROVE, status.OFFICE_REVIEW]",
                        "[action.APPROVE, status.APPROVED]");
    }

    @Test
    void aCountyWithoutAnAccountThatWorksIsPassedOver() {
        counties.switchTo(true, actors.liuzhou());

        var withoutAccount = activities.submitted(actors.schoolB());
        accounts.suspend(actors.chengzhong().id());
        var suspended = activities.submitted(actors.schoolA());
        var working = activities.submitted(actors.venueA());

        assertThat(Map.of(
                        withoutAccount, statusOf(withoutAccount),
                        suspended, statusOf(suspended),
                        working, statusOf(working)))
                .isEqualTo(Map.of(
                        withoutAccount, ActivityStatus.SUBMITTED,
                        suspended, ActivityStatus.SUBMITTED,
                        working, ActivityStatus.COUNTY_REVIEW));
    }

    @Test
    void aCityIsToldWhichCountiesReview() {
        var setting = counties.of(actors.liuzhou());

        assertThat(setting.on()).isFalse();
        assertThat(setting.reviewing()).extracting(County::code).containsExactly(Actors.CHENGZHONG, Actors.SANJIANG);
        assertThat(setting.without()).hasSize(8).extracting(County::code).doesNotContain(Actors.SANJIANG);
        assertThat(setting.history()).isEmpty();
    }

    @Test
    void switchingIsTracedOnceAndOnlyForItsOwnCity() {
        counties.switchTo(false, actors.liuzhou());
        counties.switchTo(true, actors.liuzhou());
        counties.switchTo(true, actors.liuzhou());
        counties.switchTo(false, actors.liuzhou());

        assertThat(counties.of(actors.liuzhou()).history())
                .extracting(TrailEntry::actionKey)
                .containsExactly("activity.countyReview.switch.ON", "activity.countyReview.switch.OFF");
        counties.switchTo(true, actors.liuzhou());
        assertThat(counties.of(actors.nanning()).on()).isFalse();
    }

    @Test
    void whatRunsKeepsTheChainThatItWasHandedInBy() {
        var before = activities.submitted(actors.schoolA());
        counties.switchTo(true, actors.liuzhou());
        plan.letOfficeConfirm(Plan.SCHOOL_VENUE_FESTIVAL, true);
        var during = activities.submitted(actors.schoolA());
        counties.switchTo(false, actors.liuzhou());
        plan.letOfficeConfirm(Plan.SCHOOL_VENUE_FESTIVAL, false);

        service.approve(before, null, actors.liuzhou());
        service.approve(during, null, actors.chengzhong());
        service.approve(during, null, actors.liuzhou());

        assertThat(statusOf(before)).isEqualTo(ActivityStatus.APPROVED);
        assertThat(statusOf(during)).isEqualTo(ActivityStatus.OFFICE_REVIEW);
        assertThat(service.show(during, actors.office()).activity().chain()).isEqualTo(new ReviewChain(true, true));
    }

    @Test
    void onlyWhoIsInTheChainDecides() {
        var atCounty = activities.atCounty(actors.schoolA());
        var atCity = activities.submitted(actors.schoolA());

        for (Actor stranger : List.of(actors.office(), actors.wenming(), actors.schoolA())) {
            assertThatExceptionOfType(AccessDeniedException.class)
                    .as(stranger.name())
                    .isThrownBy(() -> service.approve(atCounty, null, stranger));
        }
        assertThatExceptionOfType(AccessDeniedException.class)
                .isThrownBy(() -> service.approve(atCity, null, actors.chengzhong()));
        assertThatExceptionOfType(RuleViolation.class)
                .isThrownBy(() -> service.approve(atCounty, null, actors.liuzhou()));
    }

    @RepeatedTest(3)
    void ofTwoAtOneStepOneDecides() {
        var id = activities.atCounty(actors.schoolA());

        var outcomes = Race.of(
                () -> service.approve(id, null, actors.chengzhong()),
                () -> service.sendBack(id, "请改", null, actors.chengzhong()));

        assertThat(outcomes).filteredOn(Outcome::isDone).hasSize(1);
        assertThat(outcomes)
                .filteredOn(outcome -> !outcome.isDone())
                .allMatch(outcome -> outcome.failure() instanceof RuleViolation);
        assertThat(statusOf(id))
                .isEqualTo(outcomes.getFirst().isDone() ? ActivityStatus.SUBMITTED : ActivityStatus.RETURNED);
    }

    @RepeatedTest(3)
    void theCountyDecidesOrTheCityTakesOver() {
        var id = activities.atCounty(actors.schoolA());

        var outcomes = Race.of(
                () -> service.reject(id, "与科学节无关", actors.chengzhong()), () -> service.takeOver(id, actors.liuzhou()));

        assertThat(outcomes).filteredOn(Outcome::isDone).hasSize(1);
        assertThat(statusOf(id))
                .isEqualTo(outcomes.getFirst().isDone() ? ActivityStatus.REJECTED : ActivityStatus.SUBMITTED);
    }

    @RepeatedTest(3)
    void switchingTwiceAtOnceIsSwitchingOnce() {
        var outcomes = Race.of(
                () -> counties.switchTo(true, actors.liuzhou()), () -> counties.switchTo(true, actors.liuzhou()));

        assertThat(outcomes).allMatch(Outcome::isDone);
        assertThat(counties.of(actors.liuzhou()).history()).hasSize(1);
    }
}

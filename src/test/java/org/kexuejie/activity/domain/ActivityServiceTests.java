package org.kexuejie.activity.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.kexuejie.testing.Violations.violationsOf;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.kexuejie.account.Actor;
import org.kexuejie.activity.ActivityAction;
import org.kexuejie.activity.ActivityId;
import org.kexuejie.activity.ActivityStatus;
import org.kexuejie.activity.ActivityView;
import org.kexuejie.shared.EditConflict;
import org.kexuejie.shared.Ids;
import org.kexuejie.shared.RecordNotFound;
import org.kexuejie.shared.SettableClock;
import org.kexuejie.testing.ActivityMother;
import org.kexuejie.testing.Actors;
import org.kexuejie.testing.FestivalMoment;
import org.kexuejie.testing.PortalTest;
import org.kexuejie.trail.Trail;

@PortalTest
class ActivityServiceTests {

    private final ActivityService service;
    private final ActivityMother activities;
    private final Trail trail;
    private final SettableClock clock;
    private final Actor schoolA;
    private final Actor schoolB;
    private final Actor schoolN;
    private final Actor liuzhou;

    ActivityServiceTests(
            ActivityService service, ActivityMother activities, Actors actors, Trail trail, SettableClock clock) {
        this.service = service;
        this.activities = activities;
        this.trail = trail;
        this.clock = clock;
        this.schoolA = actors.schoolA();
        this.schoolB = actors.schoolB();
        this.schoolN = actors.schoolN();
        this.liuzhou = actors.liuzhou();
    }

    private ActivityView view(ActivityId id) {
        return service.show(id, schoolA).activity();
    }

    @Test
    void aDraftIsKeptAsItWasTyped() {
        var registration = activities.registration().title(null).withoutTime();

        var id = activities.draft(schoolA, registration);

        assertThat(view(id).registration()).isEqualTo(registration.build());
        assertThat(view(id).status()).isEqualTo(ActivityStatus.DRAFT);
        assertThat(view(id).organization()).isEqualTo(Actors.unitOf(schoolA));
        assertThat(view(id).countyCode()).isEqualTo("450202");
        assertThat(view(id).createdAt()).isEqualTo(FestivalMoment.NOW);
    }

    @Test
    void aFormSentTwiceMakesOneRecord() {
        var id = new ActivityId(Ids.next());
        service.create(id, activities.registration().build(), schoolA);

        service.create(id, activities.registration().build(), schoolA);
        assertThat(view(id).version()).isZero();

        service.create(id, activities.registration().title("改名").build(), schoolA);
        assertThat(view(id).registration().title()).isEqualTo("改名");
    }

    @Test
    void theIdOfSomebodyElsesDraftIsNotFound() {
        var id = activities.draft(schoolA);

        assertThatExceptionOfType(RecordNotFound.class)
                .isThrownBy(() -> service.create(id, activities.registration().build(), schoolB));
    }

    @Test
    void receiptsAreCountedPerCity() {
        var first = activities.submitted(schoolA);
        var second = activities.submitted(schoolB);
        var elsewhere = activities.submitted(schoolN);

        assertThat(view(first).receiptNumber()).isEqualTo("08-4502-00001");
        assertThat(service.show(second, schoolB).activity().receiptNumber()).isEqualTo("08-4502-00002");
        assertThat(service.show(elsewhere, schoolN).activity().receiptNumber()).isEqualTo("08-4501-00001");
    }

    @Test
    void whatIsIncompleteTakesNoNumber() {
        var incomplete = activities.draft(schoolA, activities.registration().place(null));

        assertThat(violationsOf(() -> service.submit(incomplete, schoolA)))
                .containsExactly("place: activity.rule.placeMissing");

        assertThat(view(incomplete).status()).isEqualTo(ActivityStatus.DRAFT);
        assertThat(view(activities.submitted(schoolA)).receiptNumber()).isEqualTo("08-4502-00001");
    }

    @Test
    void handingInAgainChangesNothing() {
        var id = activities.submitted(schoolA);
        var before = view(id);

        service.submit(id, schoolA);

        assertThat(view(id)).isEqualTo(before);
        assertThat(trail.of("activity", id.value())).hasSize(1);
    }

    @Test
    void aCorrectedRegistrationKeepsItsNumber() {
        var id = activities.returned(schoolA);
        assertThat(view(id).returnReason()).isEqualTo("请写明活动地点");
        assertThat(view(id).returnField()).isEqualTo("place");
        clock.setTo(FestivalMoment.at("2020-10-13T09:00"));

        service.revise(
                id, view(id).version(), activities.registration().place("操场东侧").build(), schoolA);
        service.submit(id, schoolA);

        var resubmitted = view(id);
        assertThat(resubmitted.status()).isEqualTo(ActivityStatus.SUBMITTED);
        assertThat(resubmitted.receiptNumber()).isEqualTo("08-4502-00001");
        assertThat(resubmitted.submittedAt()).isEqualTo(FestivalMoment.at("2020-10-13T09:00"));
        assertThat(resubmitted.returnReason()).isNull();
    }

    @Test
    void whatWasReadBeforeSomebodyElsesChangeIsNotKept() {
        var id = activities.draft(schoolA);
        int read = view(id).version();
        service.revise(id, read, activities.registration().title("先到").build(), schoolA);

        assertThatExceptionOfType(EditConflict.class)
                .isThrownBy(() -> service.revise(
                        id, read, activities.registration().title("后到").build(), schoolA));
        assertThat(view(id).registration().title()).isEqualTo("先到");
    }

    @Test
    void aReviewerWhoLooksHasOpenedIt() {
        var id = activities.submitted(schoolA);
        assertThat(service.open(id, liuzhou).allowed())
                .isEqualTo(Set.of(ActivityAction.APPROVE, ActivityAction.RETURN, ActivityAction.REJECT));

        assertThat(view(id).openedAt()).isEqualTo(FestivalMoment.NOW);
        assertThat(violationsOf(() -> service.withdraw(id, schoolA))).containsExactly("activity.rule.alreadyOpened");
    }

    @Test
    void whatNobodyDecidesOnIsNotOpened() {
        var id = activities.approved(schoolA);
        int version = view(id).version();

        service.open(id, liuzhou);

        assertThat(view(id).version()).isEqualTo(version);
    }

    @Test
    void theUnitTakesBackWhatNobodyOpened() {
        var id = activities.submitted(schoolA);

        service.withdraw(id, schoolA);

        assertThat(view(id).status()).isEqualTo(ActivityStatus.DRAFT);
        assertThatExceptionOfType(RecordNotFound.class).isThrownBy(() -> service.show(id, liuzhou));
    }

    @Test
    void aDraftThatNobodySawVanishes() {
        var id = activities.draft(schoolA);

        service.discard(id, schoolA);

        assertThatExceptionOfType(RecordNotFound.class).isThrownBy(() -> service.show(id, schoolA));
    }

    @Test
    void whatTheCityKnowsOfDoesNotVanish() {
        var withdrawn = activities.submitted(schoolA);
        service.withdraw(withdrawn, schoolA);
        var approved = activities.approved(schoolA);

        for (var id : List.of(withdrawn, approved)) {
            assertThat(violationsOf(() -> service.discard(id, schoolA))).containsExactly("activity.rule.cancelInstead");
            assertThat(view(id).receiptNumber()).isNotNull();
        }
    }

    @Test
    void theTrailTellsTheWholeWay() {
        var id = activities.draft(schoolA);
        service.submit(id, schoolA);
        service.withdraw(id, schoolA);
        service.submit(id, schoolA);
        service.sendBack(id, "请写明活动地点", "place", liuzhou);
        service.submit(id, schoolA);
        service.approve(id, "同意", liuzhou);
        service.cancel(id, "因台风取消", schoolA);

        assertThat(trail.of("activity", id.value()))
                .extracting(line -> "%s %s %s %s"
                        .formatted(line.actorAffiliation(), line.actionKey(), line.resultKey(), line.opinion()))
                .containsExactly(
                        "柳州市城中区东门小学 activity.action.SUBMIT activity.status.SUBMITTED null",
                        "柳州市城中区东门小学 activity.action.WITHDRAW activity.status.DRAFT null",
                        "柳州市城中区东门小学 activity.action.SUBMIT activity.status.SUBMITTED null",
                        "柳州市科协 activity.action.RETURN activity.status.RETURNED 请写明活动地点",
                        "柳州市城中区东门小学 activity.action.SUBMIT activity.status.SUBMITTED null",
                        "柳州市科协 activity.action.APPROVE activity.status.APPROVED 同意",
                        "柳州市城中区东门小学 activity.action.CANCEL activity.status.CANCELLED 因台风取消");
    }

    @Test
    void aRefusedStepLeavesNoLine() {
        var id = activities.submitted(schoolA);

        assertThat(violationsOf(() -> service.reject(id, " ", liuzhou)))
                .containsExactly("reason: activity.rule.reasonMissing");

        assertThat(trail.of("activity", id.value())).hasSize(1);
        assertThat(view(id).status()).isEqualTo(ActivityStatus.SUBMITTED);
    }
}

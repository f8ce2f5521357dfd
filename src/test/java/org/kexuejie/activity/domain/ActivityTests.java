package org.kexuejie.activity.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.kexuejie.activity.domain.Given.RULES;
import static org.kexuejie.testing.RegistrationBuilder.aRegistration;
import static org.kexuejie.testing.Violations.violationsOf;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.kexuejie.activity.ActivityStatus;
import org.kexuejie.activity.ReviewChain;
import org.kexuejie.activity.ReviewStep;
import org.kexuejie.testing.FestivalMoment;
import org.kexuejie.testing.PaperPlan;
import org.kexuejie.testing.Records;

/** The verbs of registration and review. */
class ActivityTests {

    private static final Instant LATER = FestivalMoment.at("2020-10-13T08:00");

    @Test
    void aNewDraftKnowsItsUnitAndWhatWasTyped() {
        var draft = Given.draft().view();

        assertThat(draft.status()).isEqualTo(ActivityStatus.DRAFT);
        assertThat(draft.organization()).isEqualTo(PaperPlan.UNIT.id());
        assertThat(draft.cityCode()).isEqualTo("450200");
        assertThat(draft.countyCode()).isEqualTo("450202");
        assertThat(draft.registration()).isEqualTo(Given.registration());
        assertThat(draft.createdAt()).isEqualTo(FestivalMoment.NOW);
        assertThat(draft.receiptNumber()).isNull();
    }

    @ParameterizedTest
    @EnumSource(names = {"DRAFT", "RETURNED"})
    void theUnitRevisesWhatItHas(ActivityStatus status) {
        var activity = Given.in(status);

        activity.revise(aRegistration(PaperPlan.LINE.id()).title("改名").build());

        assertThat(activity.view().registration().title()).isEqualTo("改名");
        assertThat(activity.view().status()).isEqualTo(status);
    }

    @ParameterizedTest
    @EnumSource(
            names = {"DRAFT", "RETURNED"},
            mode = Mode.EXCLUDE)
    void whatWasHandedInIsNotRevised(ActivityStatus status) {
        var activity = Given.in(status);
        var before = activity.view();

        assertThat(violationsOf(() -> activity.revise(
                        aRegistration(PaperPlan.LINE.id()).title("改名").build())))
                .containsExactly("activity.rule.impossible.EDIT [" + status + "]");
        assertThat(activity.view()).isEqualTo(before);
    }

    @Test
    void handingInTellsWhenAndClearsTheReason() {
        var activity = Given.in(ActivityStatus.RETURNED);
        activity.open(FestivalMoment.NOW);

        activity.submit(RULES, ReviewChain.CITY_ONLY, LATER);

        var view = activity.view();
        assertThat(view.status()).isEqualTo(ActivityStatus.SUBMITTED);
        assertThat(view.submittedAt()).isEqualTo(LATER);
        assertThat(view.openedAt()).isNull();
        assertThat(view.returnReason()).isNull();
        assertThat(view.returnField()).isNull();
    }

    @Test
    void handingInAsksForWhatIsMissing() {
        var activity = Given.draft(Records.with(Given.registration(), "place", null));

        assertThat(violationsOf(() -> activity.submit(RULES, ReviewChain.CITY_ONLY, LATER)))
                .containsExactly("place: activity.rule.placeMissing");
    }

    @Test
    void theReceiptNumberIsGivenOnce() {
        var activity = Given.in(ActivityStatus.SUBMITTED);

        assertThatIllegalStateException().isThrownBy(() -> activity.receive("08-4502-00002"));
        assertThat(activity.view().receiptNumber()).isEqualTo("08-4502-00001");
    }

    @Test
    void itIsOpenedOnce() {
        var activity = Given.in(ActivityStatus.SUBMITTED);

        activity.open(FestivalMoment.NOW);
        activity.open(LATER);

        assertThat(activity.view().openedAt()).isEqualTo(FestivalMoment.NOW);
    }

    @Test
    void theUnitWithdrawsWhatNobodyHasOpened() {
        var activity = Given.in(ActivityStatus.SUBMITTED);

        activity.withdraw();

        assertThat(activity.view().status()).isEqualTo(ActivityStatus.DRAFT);
        assertThat(activity.view().receiptNumber()).isEqualTo("08-4502-00001");
    }

    @Test
    void whatTheReviewerHasOpenedStays() {
        var activity = Given.in(ActivityStatus.SUBMITTED);
        activity.open(LATER);

        assertThat(violationsOf(activity::withdraw)).containsExactly("activity.rule.alreadyOpened");
        assertThat(activity.view().status()).isEqualTo(ActivityStatus.SUBMITTED);
    }

    @Test
    void aReturnCarriesItsReasonToTheField() {
        var activity = Given.in(ActivityStatus.SUBMITTED);

        activity.sendBack(ReviewStep.CITY, "请写明地点", "place");

        assertThat(activity.view().status()).isEqualTo(ActivityStatus.RETURNED);
        assertThat(activity.view().returnReason()).isEqualTo("请写明地点");
        assertThat(activity.view().returnField()).isEqualTo("place");
    }

    @Test
    void aRejectionIsForGood() {
        var activity = Given.in(ActivityStatus.SUBMITTED);

        activity.reject(ReviewStep.CITY, "与科学节无关");

        assertThat(activity.view().status()).isEqualTo(ActivityStatus.REJECTED);
        assertThat(activity.view().status().actions()).isEmpty();
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", " ", "　"})
    void returningRejectingAndCancellingNeedAReason(String reason) {
        var activity = Given.in(ActivityStatus.SUBMITTED);
        var approved = Given.in(ActivityStatus.APPROVED);

        assertThat(violationsOf(() -> activity.sendBack(ReviewStep.CITY, reason, null)))
                .containsExactly("reason: activity.rule.reasonMissing");
        assertThat(violationsOf(() -> activity.reject(ReviewStep.CITY, reason)))
                .containsExactly("reason: activity.rule.reasonMissing");
        assertThat(violationsOf(() -> approved.cancel(reason, FestivalMoment.NOW)))
                .containsExactly("reason: activity.rule.reasonMissing");
        assertThat(activity.view().status()).isEqualTo(ActivityStatus.SUBMITTED);
        assertThat(approved.view().status()).isEqualTo(ActivityStatus.APPROVED);
    }

    @ParameterizedTest
    @EnumSource(names = {"RETURNED", "APPROVED"})
    void theUnitCallsOffWhatTheCityKnowsOf(ActivityStatus status) {
        var activity = Given.in(status);

        activity.cancel("台风", FestivalMoment.NOW);

        assertThat(activity.view().status()).isEqualTo(ActivityStatus.CANCELLED);
    }

    @Test
    void aWithdrawnDraftIsCalledOffAndNotThrownAway() {
        var withdrawn = Given.in(ActivityStatus.SUBMITTED);
        withdrawn.withdraw();

        assertThat(withdrawn.isNeverSubmitted()).isFalse();
        withdrawn.cancel("不办了", FestivalMoment.NOW);
        assertThat(withdrawn.view().status()).isEqualTo(ActivityStatus.CANCELLED);
    }

    @Test
    void aDraftThatNobodySawIsThrownAwayAndNotCalledOff() {
        var draft = Given.draft();

        assertThat(draft.isNeverSubmitted()).isTrue();
        assertThat(violationsOf(() -> draft.cancel("不办了", FestivalMoment.NOW)))
                .containsExactly("activity.rule.discardInstead");
        assertThat(draft.view().status()).isEqualTo(ActivityStatus.DRAFT);
    }

    @Test
    void itIsOverFromItsEndOn() {
        var activity = Given.draft();
        var undated =
                Given.draft(aRegistration(PaperPlan.LINE.id()).withoutTime().build());

        assertThat(activity.view().registration().isOverAt(FestivalMoment.at("2020-09-19T16:59")))
                .isFalse();
        assertThat(activity.view().registration().isOverAt(FestivalMoment.at("2020-09-19T17:00")))
                .isTrue();
        assertThat(undated.view().registration().isOverAt(LATER)).isFalse();
    }
}

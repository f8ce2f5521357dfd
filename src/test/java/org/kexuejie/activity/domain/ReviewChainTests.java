package org.kexuejie.activity.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kexuejie.testing.Violations.violationsOf;

import java.time.Instant;
import java.util.ArrayList;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.kexuejie.activity.ActivityStatus;
import org.kexuejie.activity.ReviewChain;
import org.kexuejie.activity.ReviewStep;
import org.kexuejie.testing.FestivalMoment;

/** How a registration goes through the steps of its review, step by step. */
class ReviewChainTests {

    private static final ReviewChain WHOLE = new ReviewChain(true, true);
    private static final Instant LATER = FestivalMoment.at("2020-10-14T09:00");

    private static Activity at(ReviewStep step) {
        Activity activity = Given.draft();
        activity.submit(Given.RULES, WHOLE, FestivalMoment.NOW);
        activity.receive("08-4502-00001");
        for (ReviewStep each : ReviewStep.values()) {
            if (each.compareTo(step) < 0) {
                activity.approve(each, FestivalMoment.NOW);
            }
        }
        return activity;
    }

    @Test
    void eachStepAgreesInItsTurn() {
        var activity = at(ReviewStep.COUNTY);
        var states = new ArrayList<ActivityStatus>();

        for (ReviewStep step : ReviewStep.values()) {
            states.add(activity.view().status());
            activity.open(FestivalMoment.NOW);
            activity.approve(step, LATER);
            assertThat(activity.view().openedAt()).as("opened by the next").isNull();
            assertThat(activity.view().arrivedAt()).isEqualTo(LATER);
        }

        assertThat(states)
                .containsExactly(ActivityStatus.COUNTY_REVIEW, ActivityStatus.SUBMITTED, ActivityStatus.OFFICE_REVIEW);
        assertThat(activity.view().status()).isEqualTo(ActivityStatus.APPROVED);
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            COUNTY, CITY,   notYetHere
            COUNTY, OFFICE, notYetHere
            CITY,   OFFICE, notYetHere
            CITY,   COUNTY, impossible
            OFFICE, COUNTY, impossible
            OFFICE, CITY,   impossible
            """)
    void nobodyDecidesOutOfTurn(ReviewStep at, ReviewStep by, String why) {
        var activity = at(at);
        var before = activity.view();

        assertThat(violationsOf(() -> activity.approve(by, LATER)))
                .singleElement()
                .asString()
                .startsWith("activity.rule." + why);
        assertThat(violationsOf(() -> activity.sendBack(by, "请改", null)))
                .singleElement()
                .asString()
                .startsWith("activity.rule." + why);
        assertThat(violationsOf(() -> activity.reject(by, "不符")))
                .singleElement()
                .asString()
                .startsWith("activity.rule." + why);
        assertThat(activity.view()).isEqualTo(before);
    }

    @ParameterizedTest
    @EnumSource
    void whatWasReturnedGoesStraightBackToWhoReturnedIt(ReviewStep by) {
        var activity = at(by);
        activity.sendBack(by, "请写明地点", "place");
        assertThat(activity.view().status()).isEqualTo(ActivityStatus.RETURNED);

        activity.submit(Given.RULES, ReviewChain.CITY_ONLY, LATER);

        assertThat(activity.view().status()).isEqualTo(by.status());
        assertThat(activity.view().chain()).as("fixed by the first hand-in").isEqualTo(WHOLE);
        assertThat(activity.view().returnReason()).isNull();
    }

    @ParameterizedTest
    @EnumSource
    void takenBackAfterAReturnItStillGoesBackToWhoReturnedIt(ReviewStep by) {
        var activity = at(by);
        activity.sendBack(by, "请写明地点", "place");
        activity.submit(Given.RULES, WHOLE, LATER);
        activity.withdraw();

        activity.submit(Given.RULES, WHOLE, LATER);

        assertThat(activity.view().status()).isEqualTo(by.status());
    }

    @ParameterizedTest
    @EnumSource
    void aRejectionAtAnyStepIsForGood(ReviewStep by) {
        var activity = at(by);

        activity.reject(by, "与科学节无关");

        assertThat(activity.view().status()).isEqualTo(ActivityStatus.REJECTED);
    }

    @ParameterizedTest
    @EnumSource
    void theUnitTakesItBackUntilTheReviewerWhoHasItHasOpenedIt(ReviewStep step) {
        var unopened = at(step);
        var opened = at(step);
        opened.open(LATER);

        unopened.withdraw();

        assertThat(unopened.view().status()).isEqualTo(ActivityStatus.DRAFT);
        assertThat(violationsOf(opened::withdraw)).containsExactly("activity.rule.alreadyOpened");
    }

    @Test
    void whatWasTakenBackStartsAnewByTheSettingsOfItsDay() {
        var activity = at(ReviewStep.OFFICE);
        activity.withdraw();

        activity.submit(Given.RULES, ReviewChain.CITY_ONLY, LATER);

        assertThat(activity.view().status()).isEqualTo(ActivityStatus.SUBMITTED);
        assertThat(activity.view().chain()).isEqualTo(ReviewChain.CITY_ONLY);
    }

    @Test
    void theCityGoesOnWithWhatWaitsAtTheCounty() {
        var activity = at(ReviewStep.COUNTY);
        activity.open(FestivalMoment.NOW);

        activity.takeOver(LATER);

        assertThat(activity.view().status()).isEqualTo(ActivityStatus.SUBMITTED);
        assertThat(activity.view().arrivedAt()).isEqualTo(LATER);
        assertThat(activity.view().openedAt()).isNull();
        assertThat(violationsOf(() -> activity.takeOver(LATER)))
                .containsExactly("activity.rule.impossible.TAKE_OVER [SUBMITTED]");
    }
}

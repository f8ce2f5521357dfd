package org.kexuejie.insight.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kexuejie.insight.domain.SlotStage.APPROVED;
import static org.kexuejie.insight.domain.SlotStage.EMPTY;
import static org.kexuejie.insight.domain.SlotStage.HELD;
import static org.kexuejie.insight.domain.SlotStage.REGISTERED;
import static org.kexuejie.insight.domain.Turnout.MODEL;
import static org.kexuejie.insight.domain.Turnout.SCHOOL;
import static org.kexuejie.insight.domain.Turnout.VENUE;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.kexuejie.festival.CoverageMode;

/** Which units fill the slots of a county, and how far (R29). */
class SlotMatchingTests {

    static Stream<Arguments> counties() {
        return Stream.of(
                county("nobody", Turnout.of(), EMPTY, EMPTY),
                county("a school", Turnout.of().with(SCHOOL, HELD), HELD, EMPTY),
                county("a venue", Turnout.of().with(VENUE, APPROVED), EMPTY, APPROVED),
                county("a demonstration school", Turnout.of().with(MODEL, HELD), HELD, EMPTY),
                county(
                        "a school and a venue",
                        Turnout.of().with(SCHOOL, HELD).with(VENUE, REGISTERED),
                        HELD,
                        REGISTERED),
                county(
                        "a school and a demonstration school",
                        Turnout.of().with(SCHOOL, HELD).with(MODEL, HELD),
                        HELD,
                        HELD),
                county(
                        "a venue and a demonstration school",
                        Turnout.of().with(VENUE, HELD).with(MODEL, HELD),
                        HELD,
                        HELD),
                county("two schools", Turnout.of().with(SCHOOL, HELD).with(SCHOOL, HELD), HELD, EMPTY),
                county("two venues", Turnout.of().with(VENUE, HELD).with(VENUE, HELD), EMPTY, HELD),
                county(
                        "two demonstration schools",
                        Turnout.of().with(MODEL, HELD).with(MODEL, APPROVED),
                        HELD,
                        APPROVED),
                county(
                        "a school behind a demonstration school",
                        Turnout.of().with(SCHOOL, REGISTERED).with(MODEL, APPROVED),
                        REGISTERED,
                        APPROVED),
                county(
                        "a school behind both of the others",
                        Turnout.of().with(SCHOOL, REGISTERED).with(MODEL, HELD).with(VENUE, HELD),
                        HELD,
                        HELD),
                county(
                        "a school as far as the venue",
                        Turnout.of().with(SCHOOL, REGISTERED).with(MODEL, HELD).with(VENUE, REGISTERED),
                        REGISTERED,
                        HELD),
                county(
                        "all at once",
                        Turnout.of().with(SCHOOL, HELD).with(MODEL, HELD).with(VENUE, HELD),
                        HELD,
                        HELD));
    }

    private static Arguments county(String who, Turnout units, SlotStage school, SlotStage venue) {
        return Arguments.of(who, units, school, venue);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("counties")
    void slotsAreFilledByDifferentUnits(String who, Turnout units, SlotStage school, SlotStage venue) {
        SlotMatching matching = SlotMatching.of(units.participation());

        assertThat(List.of(matching.school().stage(), matching.venue().stage())).containsExactly(school, venue);
    }

    @Test
    void atEveryStageAsManySlotsAreFilledAsDifferentUnitsCanFill() {
        Turnout.all().forEach(units -> {
            SlotMatching matching = SlotMatching.of(units.participation());

            for (SlotStage stage : List.of(REGISTERED, APPROVED, HELD)) {
                long filled = Stream.of(matching.school(), matching.venue())
                        .filter(slot -> slot.stage().compareTo(stage) >= 0)
                        .count();
                assertThat(filled).as("slots filled at %s by %s", stage, units).isEqualTo(units.most(stage));
            }
        });
    }

    @Test
    void everyUnitCountsForOneSlotAndNoneIsLeftOut() {
        Turnout.all().forEach(units -> {
            SlotMatching matching = SlotMatching.of(units.participation());
            boolean standsIn = matching.standIn() != null;

            assertThat(matching.school().units())
                    .as("schools of %s", units)
                    .isEqualTo(units.countedAt(matching.school().stage(), SCHOOL, standsIn));
            assertThat(matching.venue().units())
                    .as("venues and demonstration units of %s", units)
                    .isEqualTo(units.countedAt(matching.venue().stage(), VENUE, standsIn));
        });
    }

    @Test
    void aDemonstrationSchoolStandsInOnlyWhereTheSlotsAreFilledFurtherByIt() {
        Turnout.all().forEach(units -> {
            SlotMatching matching = SlotMatching.of(units.participation());

            assertThat(matching.standIn() != null)
                    .as("a demonstration school stands in for the school among %s", units)
                    .isEqualTo(units.needsStandIn());
        });
    }

    @Test
    void aCountyIsCoveredWhereBothSlotsAreHeld() {
        Turnout.all().forEach(units -> {
            SlotMatching matching = SlotMatching.of(units.participation());
            boolean bothHeld =
                    matching.school().stage() == HELD && matching.venue().stage() == HELD;
            boolean eitherHeld =
                    matching.school().stage() == HELD || matching.venue().stage() == HELD;

            assertThat(units.participation().held().cover(CoverageMode.A_AND_B))
                    .as("%s cover their county", units)
                    .isEqualTo(bothHeld);
            assertThat(units.participation().held().cover(CoverageMode.ANY))
                    .as("any of %s covers its county", units)
                    .isEqualTo(eitherHeld);
        });
    }
}

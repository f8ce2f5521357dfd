package org.kexuejie.insight.domain;

import java.util.List;
import java.util.function.ToIntFunction;
import org.jspecify.annotations.Nullable;
import org.kexuejie.activity.CountyParticipation;
import org.kexuejie.activity.CountyParticipation.Units;
import org.kexuejie.organization.OrganizationId;

/**
 * Places the units of a county in its two slots, each unit in one of them, so that at every stage as many
 * slots are filled as can be (R29): schools count for A, venues for B, demonstration schools for B as well.
 * Only where A would stay behind does the furthest of the demonstration schools stand in for the school.
 *
 * @param standIn the demonstration school that counts for A; none where it is not needed there
 */
record SlotMatching(Slot school, Slot venue, @Nullable OrganizationId standIn) {

    private static final List<SlotStage> FURTHEST_FIRST =
            List.of(SlotStage.HELD, SlotStage.APPROVED, SlotStage.REGISTERED);

    static SlotMatching of(CountyParticipation units) {
        SlotStage school = reached(units, Units::schools, 1);
        SlotStage venue = reached(units, Units::venues, 1);
        SlotStage model = reached(units, Units::modelSchools, 1);
        SlotStage withoutStandIn = venue.orFurther(reached(units, Units::modelSchools, 2));
        boolean standsIn = model.isBeyond(school) && (school == SlotStage.EMPTY || withoutStandIn.isBeyond(school));
        return standsIn
                ? new SlotMatching(
                        schools(units, model, 1), venues(units, withoutStandIn, model), units.furthestModelSchool())
                : new SlotMatching(
                        schools(units, school, 0), venues(units, venue.orFurther(model), SlotStage.EMPTY), null);
    }

    /** How far at least so many units of a kind have come. */
    private static SlotStage reached(CountyParticipation units, ToIntFunction<Units> kind, int atLeast) {
        return FURTHEST_FIRST.stream()
                .filter(stage -> kind.applyAsInt(at(units, stage)) >= atLeast)
                .findFirst()
                .orElse(SlotStage.EMPTY);
    }

    private static Units at(CountyParticipation units, SlotStage stage) {
        return switch (stage) {
            case HELD -> units.held();
            case APPROVED -> units.approved();
            case REGISTERED -> units.registered();
            case EMPTY -> Units.NONE;
        };
    }

    private static Slot schools(CountyParticipation units, SlotStage stage, int standIns) {
        return new Slot(stage, at(units, stage).schools() + standIns);
    }

    /** @param standIn how far the demonstration school has come that does not count here */
    private static Slot venues(CountyParticipation units, SlotStage stage, SlotStage standIn) {
        if (stage == SlotStage.EMPTY) {
            return Slot.EMPTY;
        }
        Units there = at(units, stage);
        int elsewhere = stage.isBeyond(standIn) ? 0 : 1;
        return new Slot(stage, there.venues() + there.modelSchools() - elsewhere);
    }
}

package org.kexuejie.insight.domain;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.kexuejie.festival.EditionInfo;
import org.kexuejie.festival.TargetInfo;

/**
 * How far a target of the plan has come.
 *
 * @param reached from verified records only, in the target's unit
 * @param planned what is planned besides, where the target knows plans
 */
public record TargetProgress(
        TargetInfo target, long reached, @Nullable Long planned, TargetState state) {

    /** A target without a day of its own has time until the last reports of the festival are due. */
    static TargetProgress of(TargetInfo target, TargetFigures figures, EditionInfo edition, LocalDate today) {
        long reached = figures.reached(target);
        LocalDate lastDay = target.dueOn() == null
                ? edition.endsOn().plusDays(edition.settings().reportDueDays())
                : target.dueOn();
        TargetState state = target.amount() == null
                ? TargetState.UNSET
                : TargetState.of(reached >= target.amount(), today.isAfter(lastDay), target.wording());
        return new TargetProgress(target, reached, figures.planned(target), state);
    }

    /** How much of its amount is reached, in full percent; may be more than 100. */
    public long percent() {
        return target.amount() == null ? 0 : reached * 100 / target.amount();
    }
}

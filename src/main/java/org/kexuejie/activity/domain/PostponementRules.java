package org.kexuejie.activity.domain;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.kexuejie.activity.Registration;
import org.kexuejie.festival.EditionInfo;
import org.kexuejie.shared.FestivalTime;
import org.kexuejie.shared.RuleViolation;

/** What is asked of the new time of an activity that was approved for another one. */
class PostponementRules {

    private final EditionInfo edition;
    private final Instant now;

    PostponementRules(EditionInfo edition, Instant now) {
        this.edition = edition;
        this.now = now;
    }

    /**
     * The registration with its new time; the reason stands for that of a day outside of the festival too (R13).
     *
     * @throws RuleViolation naming everything that is missing or does not fit
     */
    Registration moved(Registration standing, @Nullable Instant start, @Nullable Instant end, @Nullable String reason) {
        boolean during = start != null && end != null && isDuring(start, end);
        Registration moved = standing.heldAt(start, end, during ? null : reason);
        var rules = new RuleViolation.Collector();
        RegistrationRules.checkTime(moved, rules);
        rules.check(start == null || start.isAfter(now), "startAt", "activity.rule.postponedToPast")
                .check(!moved.isHeldWhen(standing), "startAt", "activity.rule.postponedToSame")
                .check(reason != null && !reason.isBlank(), "reason", "activity.rule.reasonMissing")
                .throwIfAny();
        return moved;
    }

    private boolean isDuring(Instant start, Instant end) {
        return edition.isOn(FestivalTime.local(start).toLocalDate())
                && edition.isOn(FestivalTime.local(end).toLocalDate());
    }
}

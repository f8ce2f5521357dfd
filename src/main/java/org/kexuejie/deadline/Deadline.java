package org.kexuejie.deadline;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.kexuejie.shared.FestivalTime;
import org.kexuejie.shared.RuleViolation;

/**
 * When something is due for somebody.
 *
 * @param dueAt as the plan and its settings say
 * @param extendedTo until when the office extended it for this somebody; nothing: not at all
 * @param refusesLate whether nothing is taken afterwards
 */
public record Deadline(
        DeadlineKind kind, Instant dueAt, @Nullable Instant extendedTo, boolean refusesLate) {

    /** The last moment, extension included. */
    public Instant endsAt() {
        return extendedTo != null && extendedTo.isAfter(dueAt) ? extendedTo : dueAt;
    }

    public boolean isOver(Instant now) {
        return now.isAfter(endsAt());
    }

    /** Whether nothing is taken any more. */
    public boolean isClosed(Instant now) {
        return refusesLate && isOver(now);
    }

    /**
     * The cause of the refusal, and who can open it again, are what the message of the violation says.
     *
     * @throws RuleViolation when nothing is taken any more
     */
    public void check(Instant now) {
        if (isClosed(now)) {
            throw RuleViolation.of("deadline.rule.closed." + kind, FestivalTime.minute(endsAt()));
        }
    }
}

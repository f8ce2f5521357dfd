package org.kexuejie.deadline;

import java.time.Duration;
import java.time.Instant;

/**
 * What a page says of a deadline.
 *
 * @param now by the portal's clock, which the page counts down from whatever clock its reader has
 */
public record DeadlineNotice(Deadline deadline, Instant now) {

    private static final Duration SOON = Duration.ofDays(3);

    /** Whether nothing is taken any more, so that no button is offered. */
    public boolean closed() {
        return deadline.isClosed(now);
    }

    /** Whether its moment has passed, though what comes late may still be taken. */
    public boolean over() {
        return deadline.isOver(now);
    }

    /** Time that is left; none when it is over. */
    public Duration left() {
        return over() ? Duration.ZERO : Duration.between(now, deadline.endsAt());
    }

    /** Whether three days or less are left. */
    public boolean soon() {
        return !over() && left().compareTo(SOON) <= 0;
    }

    /** Message key of the time that is left, for its two largest units. */
    public String leftKey() {
        Duration left = left();
        String largest = left.toDays() > 0 ? "days" : left.toHours() > 0 ? "hours" : "minutes";
        return "deadline.left." + largest;
    }

    /** The larger of the two figures of {@link #leftKey}. */
    public long leftWhole() {
        Duration left = left();
        return left.toDays() > 0 ? left.toDays() : left.toHours() > 0 ? left.toHours() : left.toMinutes();
    }

    /** The smaller of them. */
    public int leftRest() {
        Duration left = left();
        return left.toDays() > 0
                ? left.toHoursPart()
                : left.toHours() > 0 ? left.toMinutesPart() : left.toSecondsPart();
    }
}

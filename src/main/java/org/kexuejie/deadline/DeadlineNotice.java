package org.kexuejie.deadline;

import java.time.Instant;

/**
 * What a page says of a deadline.
 *
 * @param closed whether nothing is taken any more, so that no button is offered
 */
public record DeadlineNotice(Deadline deadline, boolean closed) {

    public static DeadlineNotice of(Deadline deadline, Instant now) {
        return new DeadlineNotice(deadline, deadline.isClosed(now));
    }
}

package org.kexuejie.demo;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An activity to be made, with every moment at which something happens to it.
 *
 * @param line code of the programme line
 * @param returned whether its registration comes back once before the decision
 * @param reportReturned whether its report does
 * @param title where it is not left to chance
 * @param before moments up to the decision on the registration
 * @param after moments from the end up to the decision on the report
 * @param chance for everything that is still open, such as its words
 */
record ActivityPlan(
        UnitPlan unit,
        String line,
        Ending ending,
        boolean returned,
        boolean reportReturned,
        Texts.Topic topic,
        @Nullable String title,
        @Nullable String resource,
        Instant startAt,
        Instant endAt,
        List<Instant> before,
        List<Instant> after,
        Chance chance) {

    /** The second moment: the first is that of the draft. */
    Instant submittedAt() {
        return before.get(1);
    }
}

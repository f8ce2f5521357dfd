package org.kexuejie.activity.domain;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.kexuejie.shared.FestivalTime;
import org.kexuejie.shared.TextLikeness;

/** Whether two activities of one unit may be the same one, by their titles and their days. */
final class Likeness {

    /** Days between two activities up to which they may be the same one. */
    private static final int NEAR = 7;

    private Likeness() {}

    /** What comes from the unit's name says nothing and is left out. */
    static boolean ofTitles(String one, String other, String unit) {
        return TextLikeness.of(one, other, unit);
    }

    /** Days are alike when they overlap or lie up to a week apart; an activity without any may be on every day. */
    static boolean ofDays(
            @Nullable Instant start, @Nullable Instant end, @Nullable Instant otherStart, @Nullable Instant otherEnd) {
        @Nullable LocalDate first = day(start, end);
        @Nullable LocalDate last = day(end, start);
        @Nullable LocalDate otherFirst = day(otherStart, otherEnd);
        @Nullable LocalDate otherLast = day(otherEnd, otherStart);
        if (first == null || last == null || otherFirst == null || otherLast == null) {
            return true;
        }
        return !first.isAfter(otherLast.plusDays(NEAR)) && !otherFirst.isAfter(last.plusDays(NEAR));
    }

    private static @Nullable LocalDate day(@Nullable Instant moment, @Nullable Instant otherwise) {
        @Nullable Instant known = moment == null ? otherwise : moment;
        return known == null ? null : FestivalTime.local(known).toLocalDate();
    }
}

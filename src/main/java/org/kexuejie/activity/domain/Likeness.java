package org.kexuejie.activity.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.kexuejie.shared.Bigrams;
import org.kexuejie.shared.FestivalTime;

/** Whether two activities of one unit may be the same one, by their titles and their days. */
final class Likeness {

    /** Days between two activities up to which they may be the same one. */
    private static final int NEAR = 7;

    private Likeness() {}

    /**
     * Titles are alike when they are the same but for spaces and marks, or when at least 3 in 5 of their pairs of
     * characters are the same (Dice). What comes from the unit's name says nothing and is left out.
     */
    static boolean ofTitles(String one, String other, String unit) {
        String first = plain(one);
        String second = plain(other);
        if (first.equals(second)) {
            return true;
        }
        Set<String> ofFirst = ownPairs(first, unit);
        Set<String> ofSecond = ownPairs(second, unit);
        long shared = ofFirst.stream().filter(ofSecond::contains).count();
        return shared > 0 && 10 * shared >= 3L * (ofFirst.size() + ofSecond.size());
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

    private static Set<String> ownPairs(String title, String unit) {
        var pairs = new HashSet<>(Set.of(Bigrams.wanted(title)));
        pairs.removeAll(Set.of(Bigrams.wanted(plain(unit))));
        return pairs;
    }

    private static String plain(String text) {
        return Bigrams.normalise(text).replaceAll("[^\\p{L}\\p{N}]", "");
    }
}

package org.kexuejie.chase.domain;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** How many gaps of each cause there are in a part of what the actor sees. */
public record ChaseSums(String code, Map<ChaseCause, Long> counts) {

    public long of(ChaseCause cause) {
        return counts.getOrDefault(cause, 0L);
    }

    /** Both together, under the name of this one. */
    ChaseSums plus(ChaseSums other) {
        var sums = new EnumMap<ChaseCause, Long>(ChaseCause.class);
        sums.putAll(counts);
        other.counts.forEach((cause, gaps) -> sums.merge(cause, gaps, Long::sum));
        return new ChaseSums(code, sums);
    }

    /** All parts together. */
    public static ChaseSums sum(List<ChaseSums> parts) {
        return parts.stream().reduce(new ChaseSums("", Map.of()), ChaseSums::plus);
    }

    public long all() {
        return counts.values().stream().mapToLong(Long::longValue).sum();
    }
}

package org.kexuejie.activity;

import java.util.Map;

/** Number of activities by status. */
public record ActivityCounts(Map<ActivityStatus, Long> byStatus) {

    public long of(ActivityStatus status) {
        return byStatus.getOrDefault(status, 0L);
    }

    public long all() {
        return byStatus.values().stream().mapToLong(Long::longValue).sum();
    }

    /** Activities that are through their whole review and have not been called off. */
    public long approved() {
        return byStatus.entrySet().stream()
                .filter(entry -> entry.getKey().isApproved())
                .mapToLong(Map.Entry::getValue)
                .sum();
    }
}

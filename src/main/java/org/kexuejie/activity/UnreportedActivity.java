package org.kexuejie.activity;

import java.time.Instant;

/** An approved activity of which there are no verified figures yet. */
public record UnreportedActivity(
        ActivityId id,
        String title,
        String organizationName,
        String countyCode,
        ActivityStatus status,
        Instant endAt) {}

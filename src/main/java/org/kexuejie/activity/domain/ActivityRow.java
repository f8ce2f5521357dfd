package org.kexuejie.activity.domain;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.kexuejie.activity.ActivityId;
import org.kexuejie.activity.ActivityStatus;
import org.kexuejie.festival.LineId;

/**
 * An activity as lists show it.
 *
 * @param arrivedAt when it came to the reviewer who has it, or had it last
 * @param sealed whether its registration has come back with a stamp
 * @param sessions reported number of sessions, once there is a report
 * @param youthVisits reported youth, 人次, once there is a report
 */
public record ActivityRow(
        ActivityId id,
        @Nullable String receiptNumber,
        @Nullable String title,
        String organizationName,
        String cityCode,
        String countyCode,
        @Nullable LineId line,
        ActivityStatus status,
        @Nullable Instant startAt,
        @Nullable Instant endAt,
        @Nullable Instant submittedAt,
        @Nullable Instant arrivedAt,
        @Nullable Integer expectedYouth,
        boolean sealed,
        @Nullable Integer sessions,
        @Nullable Integer youthVisits) {}

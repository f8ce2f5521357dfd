package org.kexuejie.activity.domain;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;
import org.kexuejie.activity.ActivityStatus;
import org.kexuejie.activity.ReviewStep;
import org.kexuejie.shared.FestivalTime;
import org.kexuejie.shared.SqlFilter;

/** How long activities have been with the reviewer who has them, in days of the festival's calendar. */
public class Waiting {

    /** What has waited for more days than these waits long. */
    public static final int LONG_DAYS = 3;

    private static final String WITH_REVIEWER =
            "a.status in ('COUNTY_REVIEW', 'SUBMITTED', 'OFFICE_REVIEW', 'REPORTED')";

    private Waiting() {}

    /** Days since the one on which it came to the reviewer who has it; nothing while no reviewer has it. */
    public static @Nullable Long days(ActivityRow row, LocalDate today) {
        boolean withReviewer = ReviewStep.at(row.status()).isPresent() || row.status() == ActivityStatus.REPORTED;
        return withReviewer && row.arrivedAt() != null
                ? ChronoUnit.DAYS.between(FestivalTime.local(row.arrivedAt()).toLocalDate(), today)
                : null;
    }

    /** Adds the condition that an activity {@code a} waits long. */
    static SqlFilter onlyLong(SqlFilter where, LocalDate today) {
        var since = today.minusDays(LONG_DAYS).atStartOfDay(FestivalTime.ZONE).toOffsetDateTime();
        return where.where(WITH_REVIEWER).where("a.arrived_at < :arrivedBefore", "arrivedBefore", since);
    }
}

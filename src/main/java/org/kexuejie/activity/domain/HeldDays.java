package org.kexuejie.activity.domain;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;
import org.kexuejie.shared.FestivalTime;
import org.kexuejie.shared.SqlFilter;

/** On which days an activity {@code a} takes place: as planned, and once it is verified, as it was held. */
class HeldDays {

    private static final String START = "case when a.status = 'VERIFIED' then a.report_start_at else a.start_at end";
    private static final String END = "case when a.status = 'VERIFIED' then a.report_end_at else a.end_at end";

    private HeldDays() {}

    /** Adds the condition that an activity takes place on at least one of these days. */
    static SqlFilter within(SqlFilter where, @Nullable LocalDate from, @Nullable LocalDate to) {
        return where.where(END + " >= :from", "from", startOf(from))
                .where(START + " < :to", "to", to == null ? null : startOf(to.plusDays(1)));
    }

    private static @Nullable OffsetDateTime startOf(@Nullable LocalDate day) {
        return day == null ? null : day.atStartOfDay(FestivalTime.ZONE).toOffsetDateTime();
    }
}

package org.kexuejie.deadline.domain;

import java.sql.Types;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;
import org.kexuejie.deadline.Deadline;
import org.kexuejie.deadline.DeadlineKind;
import org.kexuejie.deadline.Deadlines;
import org.kexuejie.festival.EditionInfo;
import org.kexuejie.festival.LateHandling;
import org.kexuejie.organization.OrganizationId;
import org.kexuejie.shared.FestivalTime;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Deadlines out of the settings and the extensions that are in force. */
@Component
class DeadlineDirectory implements Deadlines {

    private final JdbcClient jdbc;
    private final Clock clock;

    DeadlineDirectory(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Override
    public Deadline ofApplications(EditionInfo edition, String cityCode, OrganizationId unit) {
        Instant due = end(edition, edition.settings().applicationDueOn());
        return deadline(DeadlineKind.APPLICATION, edition, due, cityCode, unit);
    }

    @Override
    public Deadline ofReport(EditionInfo edition, Instant activityEnd, String cityCode, OrganizationId unit) {
        LocalDate lastDay = FestivalTime.local(activityEnd)
                .toLocalDate()
                .plusDays(edition.settings().reportDueDays());
        return deadline(DeadlineKind.REPORT, edition, end(edition, lastDay), cityCode, unit);
    }

    @Override
    public Deadline ofCitySummary(EditionInfo edition, String cityCode) {
        Instant due = end(edition, edition.settings().citySummaryDueOn());
        return deadline(DeadlineKind.CITY_SUMMARY, edition, due, cityCode, null);
    }

    @Override
    public Instant end(EditionInfo edition, LocalDate lastDay) {
        return FestivalTime.instant(LocalDateTime.of(lastDay, LocalTime.MIDNIGHT)
                .plusHours(edition.settings().dueHour()));
    }

    private Deadline deadline(
            DeadlineKind kind, EditionInfo edition, Instant due, String cityCode, @Nullable OrganizationId unit) {
        boolean refusesLate = edition.settings().lateHandling() == LateHandling.REFUSED;
        return new Deadline(kind, due, extendedTo(kind, edition, cityCode, unit), refusesLate);
    }

    /** The latest end of those that are for everybody, for the city or for the unit. */
    private @Nullable Instant extendedTo(
            DeadlineKind kind, EditionInfo edition, String cityCode, @Nullable OrganizationId unit) {
        return jdbc.sql("""
                select extended_to from deadline_extension
                where edition_id = :edition and kind = :kind and ended_at is null and extended_to > :now
                  and (city_code is null or city_code = :city)
                  and (organization_id is null or organization_id = :unit)
                order by extended_to desc limit 1
                """)
                .param("edition", edition.id().value())
                .param("kind", kind.name())
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .param("city", cityCode)
                .param("unit", unit == null ? null : unit.value(), Types.OTHER)
                .query(OffsetDateTime.class)
                .optional()
                .map(OffsetDateTime::toInstant)
                .orElse(null);
    }
}

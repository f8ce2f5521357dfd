package org.kexuejie.deadline.domain;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.kexuejie.deadline.Deadline;
import org.kexuejie.deadline.DeadlineKind;
import org.kexuejie.deadline.Deadlines;
import org.kexuejie.deadline.DueDates;
import org.kexuejie.festival.EditionInfo;
import org.kexuejie.organization.OrganizationId;
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
        return dates(edition).ofApplications(cityCode, unit);
    }

    @Override
    public Deadline ofReport(EditionInfo edition, Instant activityEnd, String cityCode, OrganizationId unit) {
        return dates(edition).ofReport(activityEnd, cityCode, unit);
    }

    @Override
    public Deadline ofCitySummary(EditionInfo edition, String cityCode) {
        return dates(edition).ofCitySummary(cityCode);
    }

    @Override
    public Instant end(EditionInfo edition, LocalDate lastDay) {
        return new DueDates(edition, List.of()).end(lastDay);
    }

    @Override
    public DueDates dates(EditionInfo edition) {
        return new DueDates(
                edition,
                jdbc.sql("""
                        select kind, city_code, organization_id, extended_to from deadline_extension
                        where edition_id = :edition and ended_at is null and extended_to > :now
                        """)
                        .param("edition", edition.id().value())
                        .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                        .query((row, number) -> new DueDates.Extended(
                                DeadlineKind.valueOf(row.getString("kind")),
                                row.getString("city_code"),
                                row.getObject("organization_id", UUID.class),
                                row.getObject("extended_to", OffsetDateTime.class)
                                        .toInstant()))
                        .list());
    }
}

package org.kexuejie.deadline.domain;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kexuejie.deadline.DeadlineKind;
import org.kexuejie.deadline.ExtensionId;
import org.kexuejie.festival.EditionId;
import org.kexuejie.shared.PageQuery;
import org.kexuejie.shared.Paged;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The extensions of an edition, the newest first. */
@Component
@Transactional(readOnly = true)
public class ExtensionQueries {

    private final JdbcClient jdbc;
    private final Clock clock;

    ExtensionQueries(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    public Paged<ExtensionRow> list(EditionId edition, PageQuery page) {
        long total = jdbc.sql("select count(*) from deadline_extension where edition_id = :edition")
                .param("edition", edition.value())
                .query(Long.class)
                .single();
        Instant now = clock.instant();
        var rows = jdbc.sql("""
                select e.*, o.name as unit_name
                from deadline_extension e left join organization o on o.id = e.organization_id
                where e.edition_id = :edition
                order by e.granted_at desc, e.id desc limit :limit offset :offset
                """)
                .param("edition", edition.value())
                .param("limit", page.size())
                .param("offset", page.offset())
                .query((row, number) -> row(row, now))
                .list();
        return new Paged<>(rows, total, page);
    }

    private static ExtensionRow row(ResultSet row, Instant now) throws SQLException {
        Instant extendedTo = row.getObject("extended_to", OffsetDateTime.class).toInstant();
        @Nullable OffsetDateTime endedAt = row.getObject("ended_at", OffsetDateTime.class);
        return new ExtensionRow(
                new ExtensionId(row.getObject("id", UUID.class)),
                DeadlineKind.valueOf(row.getString("kind")),
                row.getString("city_code"),
                row.getString("unit_name"),
                extendedTo,
                row.getString("reason"),
                row.getObject("granted_at", OffsetDateTime.class).toInstant(),
                row.getString("granted_by"),
                ExtensionState.of(extendedTo, endedAt == null ? null : endedAt.toInstant(), now));
    }
}

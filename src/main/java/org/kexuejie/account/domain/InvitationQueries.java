package org.kexuejie.account.domain;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.kexuejie.account.InvitationFilter;
import org.kexuejie.account.InvitationId;
import org.kexuejie.account.InvitationState;
import org.kexuejie.account.InvitationSummary;
import org.kexuejie.account.Role;
import org.kexuejie.account.Scope;
import org.kexuejie.shared.PageQuery;
import org.kexuejie.shared.Paged;
import org.kexuejie.shared.SqlFilter;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The lists of invitations. */
@Component
class InvitationQueries {

    private static final String ALL = """
             from (
                select i.*, a.username,
                    case
                        when i.used_at is not null then 'USED'
                        when i.withdrawn_at is not null then 'WITHDRAWN'
                        when i.expires_at > cast(:now as timestamptz) then 'OPEN'
                        else 'EXPIRED'
                    end as state
                from invitation i left join account a on a.id = i.account_id
            ) invitation
            """;

    private final JdbcClient jdbc;
    private final Clock clock;

    InvitationQueries(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    Paged<InvitationSummary> list(InvitationFilter filter, PageQuery page) {
        var where = new SqlFilter()
                .where(
                        "role in (:roles)",
                        "roles",
                        filter.roles().stream().map(Enum::name).toList())
                .where("city_code = :city", "city", filter.cityCode())
                .where("state = :state", "state", filter.state())
                .contains("holder || ' ' || affiliation", filter.text());
        long total = jdbc.sql("select count(*)" + ALL + where.clause())
                .params(where.parameters())
                .param("now", now())
                .query(Long.class)
                .single();
        var rows = jdbc.sql("select *" + ALL + where.clause()
                        + " order by invited_at desc, affiliation, id limit :limit offset :offset")
                .params(where.parameters())
                .param("now", now())
                .param("limit", page.size())
                .param("offset", page.offset())
                .query(InvitationQueries::summary)
                .list();
        return new Paged<>(rows, total, page);
    }

    Map<UUID, InvitationSummary> unusedOfUnits(String cityCode) {
        return jdbc
                .sql("select *" + ALL + " where role = 'UNIT' and city_code = :city and state in ('OPEN', 'EXPIRED')")
                .param("city", cityCode)
                .param("now", now())
                .query(InvitationQueries::summary)
                .list()
                .stream()
                .collect(Collectors.toMap(
                        each -> Objects.requireNonNull(each.scope().unitId()), Function.identity()));
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }

    private static InvitationSummary summary(ResultSet row, int number) throws SQLException {
        return new InvitationSummary(
                new InvitationId(row.getObject("id", UUID.class)),
                row.getString("holder"),
                row.getString("affiliation"),
                Role.valueOf(row.getString("role")),
                new Scope(
                        row.getString("city_code"),
                        row.getString("county_code"),
                        row.getObject("unit_id", UUID.class),
                        row.getString("sector")),
                InvitationState.valueOf(row.getString("state")),
                row.getObject("invited_at", OffsetDateTime.class).toInstant(),
                row.getObject("expires_at", OffsetDateTime.class).toInstant(),
                instant(row.getObject("used_at", OffsetDateTime.class)),
                row.getString("username"));
    }

    private static @Nullable Instant instant(@Nullable OffsetDateTime moment) {
        return moment == null ? null : moment.toInstant();
    }
}

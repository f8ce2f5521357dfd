package org.kexuejie.account.domain;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kexuejie.account.AccountFilter;
import org.kexuejie.account.AccountId;
import org.kexuejie.account.AccountSummary;
import org.kexuejie.account.Role;
import org.kexuejie.account.Scope;
import org.kexuejie.shared.PageQuery;
import org.kexuejie.shared.Paged;
import org.kexuejie.shared.SqlFilter;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The lists of accounts. */
@Component
class AccountQueries {

    private static final String ORDER = """
            array_position(array['COMMITTEE_OFFICE', 'HOST', 'CITY_TEAM', 'COUNTY_AST', 'UNIT'], role), city_code, username
            """;

    private final JdbcClient jdbc;

    AccountQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Paged<AccountSummary> list(AccountFilter filter, PageQuery page) {
        var where = new SqlFilter()
                .where(
                        "role in (:roles)",
                        "roles",
                        filter.roles().stream().map(Enum::name).toList())
                .where("city_code = :city", "city", filter.cityCode())
                .contains("username || ' ' || display_name || ' ' || affiliation", filter.text());
        long total = jdbc.sql("select count(*) from account" + where.clause())
                .params(where.parameters())
                .query(Long.class)
                .single();
        var rows = jdbc.sql("select * from account" + where.clause() + " order by " + ORDER
                        + " limit :limit offset :offset")
                .params(where.parameters())
                .param("limit", page.size())
                .param("offset", page.offset())
                .query((row, number) -> summary(row))
                .list();
        return new Paged<>(rows, total, page);
    }

    Set<String> countiesWithAccount(String cityCode) {
        return Set.copyOf(
                jdbc.sql("select county_code from account where role = :role and city_code = :city and active")
                        .param("role", Role.COUNTY_AST.name())
                        .param("city", cityCode)
                        .query(String.class)
                        .set());
    }

    Set<UUID> unitsOf(String cityCode) {
        return new HashSet<>(
                jdbc.sql("select distinct unit_id from account where city_code = :city and unit_id is not null")
                        .param("city", cityCode)
                        .query(UUID.class)
                        .list());
    }

    private static AccountSummary summary(ResultSet row) throws SQLException {
        return new AccountSummary(
                new AccountId(row.getObject("id", UUID.class)),
                row.getString("username"),
                row.getString("display_name"),
                row.getString("affiliation"),
                Role.valueOf(row.getString("role")),
                new Scope(
                        row.getString("city_code"),
                        row.getString("county_code"),
                        row.getObject("unit_id", UUID.class),
                        row.getString("sector")),
                row.getBoolean("active"),
                row.getBoolean("password_change_required"),
                instant(row.getObject("last_signed_in_at", OffsetDateTime.class)));
    }

    private static @Nullable Instant instant(@Nullable OffsetDateTime moment) {
        return moment == null ? null : moment.toInstant();
    }
}

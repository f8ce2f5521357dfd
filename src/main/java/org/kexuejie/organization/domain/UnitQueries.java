package org.kexuejie.organization.domain;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.UUID;
import java.util.stream.Stream;
import org.kexuejie.account.Actor;
import org.kexuejie.organization.Affiliation;
import org.kexuejie.organization.OrgKind;
import org.kexuejie.organization.OrgTag;
import org.kexuejie.organization.OrganizationId;
import org.kexuejie.shared.PageQuery;
import org.kexuejie.shared.Paged;
import org.kexuejie.shared.SqlFilter;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The lists of units, each within what the actor may see. */
@Component
@Transactional(readOnly = true)
public class UnitQueries {

    private static final String SELECT = """
            select o.*, (select count(*) from account a where a.unit_id = o.id and a.active) as accounts
            from organization o
            """;

    private final JdbcClient jdbc;

    UnitQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** By county in official order, then by name. */
    public Paged<UnitRow> list(UnitFilter filter, Actor actor, PageQuery page) {
        SqlFilter where = where(filter, actor);
        long total = jdbc.sql("select count(*) from organization o" + where.clause())
                .params(where.parameters())
                .query(Long.class)
                .single();
        var rows = jdbc.sql(SELECT + where.clause() + " order by county_code, name limit :limit offset :offset")
                .params(where.parameters())
                .param("limit", page.size())
                .param("offset", page.offset())
                .query(UnitQueries::row)
                .list();
        return new Paged<>(rows, total, page);
    }

    /** All units of a filter, read as they are asked for; the stream must be closed. */
    public Stream<UnitRow> all(UnitFilter filter, Actor actor) {
        SqlFilter where = where(filter, actor);
        return jdbc
                .sql(SELECT + where.clause() + " order by county_code, name")
                .params(where.parameters())
                .query(UnitQueries::row)
                .stream();
    }

    private static SqlFilter where(UnitFilter filter, Actor actor) {
        var where = new SqlFilter();
        switch (actor.role()) {
            case COMMITTEE_OFFICE -> where.where("city_code = :city", "city", filter.city());
            case CITY_TEAM -> where.where("city_code = :ownCity", "ownCity", actor.cityCode());
            case COUNTY_AST -> where.where("county_code = :ownCounty", "ownCounty", actor.countyCode());
            case UNIT, HOST -> where.where("false");
        }
        return where.where("county_code = :county", "county", filter.county())
                .where("kind = :kind", "kind", filter.kind())
                .where(":tag = any(tags)", "tag", filter.tag())
                .contains("o.name || ' ' || contact_name", filter.text());
    }

    private static UnitRow row(ResultSet row, int number) throws SQLException {
        var tags = (String[]) row.getArray("tags").getArray();
        return new UnitRow(
                new OrganizationId(row.getObject("id", UUID.class)),
                row.getString("name"),
                OrgKind.valueOf(row.getString("kind")),
                Arrays.asList(tags).contains(OrgTag.INVENTION_MODEL_UNIT.name()),
                Affiliation.valueOf(row.getString("affiliation")),
                row.getString("city_code"),
                row.getString("county_code"),
                row.getString("contact_name"),
                row.getString("contact_phone"),
                row.getInt("accounts"));
    }
}

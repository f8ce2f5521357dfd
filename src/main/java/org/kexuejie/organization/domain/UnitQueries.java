package org.kexuejie.organization.domain;

import java.util.List;
import java.util.stream.Stream;
import org.kexuejie.account.Actor;
import org.kexuejie.organization.ModelAward;
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
            select o.*, (
                select count(*) from account a where a.unit_id = o.id and a.active and o.suspended_at is null) as accounts
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
                .query(UnitRows::row)
                .list();
        return new Paged<>(rows, total, page);
    }

    /** All units of a filter, read as they are asked for; the stream must be closed. */
    public Stream<UnitRow> all(UnitFilter filter, Actor actor) {
        SqlFilter where = where(filter, actor);
        return jdbc
                .sql(SELECT + where.clause() + " order by county_code, name")
                .params(where.parameters())
                .query(UnitRows::row)
                .stream();
    }

    /** The batches and years of the demonstration units that the actor may see, oldest first. */
    public List<ModelAward> awards(Actor actor) {
        SqlFilter where = where(UnitFilter.NONE, actor).where("model_year is not null");
        return jdbc.sql("select distinct model_batch, model_year from organization o" + where.clause()
                        + " order by model_year, model_batch")
                .params(where.parameters())
                .query((row, number) -> new ModelAward(row.getInt(1), row.getInt(2)))
                .list();
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
                .where("model_batch = :batch", "batch", filter.batch())
                .where("model_year = :year", "year", filter.year())
                .where("(suspended_at is null) = :active", "active", filter.active())
                .where("(seal_scan_id is not null) = :scanned", "scanned", filter.scanned())
                .contains("o.name || ' ' || contact_name", filter.text());
    }
}

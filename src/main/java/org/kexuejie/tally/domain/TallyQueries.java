package org.kexuejie.tally.domain;

import java.sql.ResultSet;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.kexuejie.festival.EditionId;
import org.kexuejie.festival.LineId;
import org.kexuejie.organization.CoverageSlot;
import org.kexuejie.organization.OrgKind;
import org.kexuejie.organization.OrgTag;
import org.kexuejie.shared.SqlFilter;
import org.kexuejie.tally.LineReach;
import org.kexuejie.tally.Sums;
import org.kexuejie.tally.Tally;
import org.kexuejie.tally.TallyFilter;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Sums over the ledger as it stands, made anew on every question. */
@Component
@Transactional(readOnly = true)
class TallyQueries implements Tally {

    private static final String SUMS = """
            count(*) as events, coalesce(sum(e.sessions), 0) as sessions, coalesce(sum(e.youth), 0) as youth,
            coalesce(sum(e.teachers), 0) as teachers, coalesce(sum(e.public_visits), 0) as public_visits,
            coalesce(sum(e.online), 0) as online, coalesce(sum(e.photos), 0) as photos,
            count(distinct e.organization_id) filter (where o.kind in (:schoolKinds)) as schools,
            count(distinct e.organization_id) filter (where o.kind in (:venueKinds)) as venues,
            count(distinct e.organization_id) filter (where :modelUnit = any(o.tags)) as model_units
            from ledger_current e join organization o on o.id = e.organization_id
            """;

    private final JdbcClient jdbc;

    TallyQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Sums total(TallyFilter filter) {
        SqlFilter where = where(filter);
        return statement("select " + SUMS + where.clause(), where)
                .query((row, number) -> Sums.of(row))
                .single();
    }

    @Override
    public Map<LineId, Sums> byLine(TallyFilter filter) {
        var byLine = new LinkedHashMap<LineId, Sums>();
        grouped("line_id", filter, row -> byLine.put(new LineId(row.getObject(1, UUID.class)), Sums.of(row)));
        return byLine;
    }

    @Override
    public Map<String, Sums> byCity(TallyFilter filter) {
        var byCity = new LinkedHashMap<String, Sums>();
        grouped("city_code", filter, row -> byCity.put(row.getString(1), Sums.of(row)));
        return byCity;
    }

    @Override
    public Map<String, Sums> byCounty(TallyFilter filter) {
        var byCounty = new LinkedHashMap<String, Sums>();
        grouped("county_code", filter, row -> byCounty.put(row.getString(1), Sums.of(row)));
        return byCounty;
    }

    @Override
    public Map<LineId, LineReach> reach(EditionId edition, LocalDate from, LocalDate to) {
        var reach = new HashMap<LineId, LineReach>();
        jdbc.sql("""
                select line_id, count(distinct county_code), sum(youth), count(distinct resource)
                from ledger_current where edition_id = :edition and held_to >= :from and held_from <= :to
                group by line_id
                """)
                .param("edition", edition.value())
                .param("from", from)
                .param("to", to)
                .query((ResultSet row) -> {
                    reach.put(
                            new LineId(row.getObject(1, UUID.class)),
                            new LineReach(row.getLong(2), row.getLong(3), row.getLong(4)));
                });
        return reach;
    }

    private void grouped(String column, TallyFilter filter, RowCallbackHandler consumer) {
        SqlFilter where = where(filter);
        statement("select e." + column + ", " + SUMS + where.clause() + " group by e." + column, where)
                .query(consumer);
    }

    private JdbcClient.StatementSpec statement(String sql, SqlFilter where) {
        return jdbc.sql(sql)
                .params(where.parameters())
                .param("schoolKinds", names(CoverageSlot.SCHOOL))
                .param("venueKinds", names(CoverageSlot.VENUE))
                .param("modelUnit", OrgTag.INVENTION_MODEL_UNIT.name());
    }

    private static SqlFilter where(TallyFilter filter) {
        var where = new SqlFilter()
                .where("e.edition_id = :edition", "edition", filter.edition().value())
                .where("e.city_code = :city", "city", filter.city())
                .where("e.county_code = :county", "county", filter.county());
        if (filter.lines() == null) {
            return where;
        }
        return filter.lines().isEmpty()
                ? where.where("false")
                : where.where(
                        "e.line_id in (:lines)",
                        "lines",
                        filter.lines().stream().map(LineId::value).toList());
    }

    private static List<String> names(CoverageSlot slot) {
        return OrgKind.filling(slot).stream().map(Enum::name).toList();
    }
}

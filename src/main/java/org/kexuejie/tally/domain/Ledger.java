package org.kexuejie.tally.domain;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.kexuejie.account.Actor;
import org.kexuejie.festival.EditionId;
import org.kexuejie.festival.LineId;
import org.kexuejie.organization.CoverageSlot;
import org.kexuejie.organization.OrgKind;
import org.kexuejie.organization.OrgTag;
import org.kexuejie.shared.Ids;
import org.kexuejie.shared.SqlFilter;
import org.kexuejie.tally.Figures;
import org.kexuejie.tally.LineReach;
import org.kexuejie.tally.SessionType;
import org.kexuejie.tally.Sums;
import org.kexuejie.tally.Tally;
import org.kexuejie.tally.TallyFilter;
import org.kexuejie.tally.VerifiedEvent;
import org.kexuejie.tally.YouthStage;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The ledger in the database: written once per event and version, summed on every question. */
@Component
@Transactional
class Ledger implements Tally {

    private static final String SUMS = """
            count(*) as events, coalesce(sum(e.sessions), 0) as sessions, coalesce(sum(e.youth), 0) as youth,
            coalesce(sum(e.teachers), 0) as teachers, coalesce(sum(e.public_visits), 0) as public_visits,
            coalesce(sum(e.online), 0) as online, coalesce(sum(e.photos), 0) as photos,
            count(distinct e.organization_id) filter (where o.kind in (:schoolKinds)) as schools,
            count(distinct e.organization_id) filter (where o.kind in (:venueKinds)) as venues,
            count(distinct e.organization_id) filter (where :modelUnit = any(o.tags)) as model_units
            from ledger_current e join organization o on o.id = e.organization_id
            """;

    /** Columns that tell of the event itself. */
    private static final String CONTENT = """
            edition_id, city_code, county_code, line_id, organization_id, held_from, held_to, resource, photos,
            sessions, lectures, exhibitions, trainings, films, contests, others, youth, primary_youth, junior_youth,
            senior_youth, university_youth, teachers, public_visits, online, experts, volunteers, materials, panels,
            exhibits, media_reports""";

    private final JdbcClient jdbc;
    private final Clock clock;

    Ledger(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Override
    public void enter(VerifiedEvent event, Actor verifier) {
        Figures figures = event.figures();
        jdbc.sql("insert into ledger_entry (id, source_id, version, withdrawn, verified_at, verified_by, " + CONTENT
                        + """
                )
                select :id, :source, coalesce(max(version), 0) + 1, false, :at, :by, :edition, :city, :county, :line,
                    :organization, :from, :to, :resource, :photos, :sessions, :lectures, :exhibitions, :trainings,
                    :films, :contests, :others, :youth, :primary, :junior, :senior, :university, :teachers,
                    :public, :online, :experts, :volunteers, :materials, :panels, :exhibits, :mediaReports
                from ledger_entry where source_id = :source
                """)
                .param("id", Ids.next())
                .param("source", event.source())
                .param("edition", event.edition().value())
                .param("city", event.cityCode())
                .param("county", event.countyCode())
                .param("line", event.line().value())
                .param("organization", event.organization().value())
                .param("from", event.heldFrom())
                .param("to", event.heldTo())
                .param("resource", event.resource())
                .param("photos", event.photos())
                .param("sessions", figures.sessionCount())
                .param("lectures", figures.sessions(SessionType.LECTURE))
                .param("exhibitions", figures.sessions(SessionType.EXHIBITION))
                .param("trainings", figures.sessions(SessionType.TRAINING))
                .param("films", figures.sessions(SessionType.FILM))
                .param("contests", figures.sessions(SessionType.CONTEST))
                .param("others", figures.sessions(SessionType.OTHER))
                .param("youth", figures.youth())
                .param("primary", figures.youth(YouthStage.PRIMARY))
                .param("junior", figures.youth(YouthStage.JUNIOR))
                .param("senior", figures.youth(YouthStage.SENIOR))
                .param("university", figures.youth(YouthStage.UNIVERSITY))
                .param("teachers", figures.teachers())
                .param("public", figures.publicVisits())
                .param("online", figures.online())
                .param("experts", figures.experts())
                .param("volunteers", figures.volunteers())
                .param("materials", figures.materials())
                .param("panels", figures.panels())
                .param("exhibits", figures.exhibits())
                .param("mediaReports", event.mediaReports())
                .param("at", clock.instant().atOffset(ZoneOffset.UTC))
                .param("by", verifier.id().value())
                .update();
    }

    @Override
    public void withdraw(UUID source, Actor verifier) {
        jdbc.sql("insert into ledger_entry (id, source_id, version, withdrawn, verified_at, verified_by, " + CONTENT
                        + ") select :id, source_id, version + 1, true, :at, :by, " + CONTENT
                        + " from ledger_current where source_id = :source")
                .param("id", Ids.next())
                .param("source", source)
                .param("at", clock.instant().atOffset(ZoneOffset.UTC))
                .param("by", verifier.id().value())
                .update();
    }

    @Override
    @Transactional(readOnly = true)
    public Sums total(TallyFilter filter) {
        SqlFilter where = where(filter);
        return statement("select " + SUMS + where.clause(), where)
                .query((row, number) -> sums(row))
                .single();
    }

    @Override
    @Transactional(readOnly = true)
    public Map<LineId, Sums> byLine(TallyFilter filter) {
        var byLine = new LinkedHashMap<LineId, Sums>();
        grouped("line_id", filter, row -> byLine.put(new LineId(row.getObject(1, UUID.class)), sums(row)));
        return byLine;
    }

    @Override
    @Transactional(readOnly = true)
    public Map<String, Sums> byCity(TallyFilter filter) {
        var byCity = new LinkedHashMap<String, Sums>();
        grouped("city_code", filter, row -> byCity.put(row.getString(1), sums(row)));
        return byCity;
    }

    @Override
    @Transactional(readOnly = true)
    public Map<String, Sums> byCounty(TallyFilter filter) {
        var byCounty = new LinkedHashMap<String, Sums>();
        grouped("county_code", filter, row -> byCounty.put(row.getString(1), sums(row)));
        return byCounty;
    }

    @Override
    @Transactional(readOnly = true)
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

    private static Sums sums(ResultSet row) throws SQLException {
        return new Sums(
                row.getLong("events"),
                row.getLong("sessions"),
                row.getLong("youth"),
                row.getLong("teachers"),
                row.getLong("public_visits"),
                row.getLong("online"),
                row.getLong("schools"),
                row.getLong("venues"),
                row.getLong("model_units"),
                row.getLong("photos"));
    }
}

package org.kexuejie.chase.domain;

import java.sql.ResultSet;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.kexuejie.account.Actor;
import org.kexuejie.account.Role;
import org.kexuejie.deadline.Deadlines;
import org.kexuejie.deadline.DueDates;
import org.kexuejie.festival.EditionInfo;
import org.kexuejie.insight.CoverageGaps;
import org.kexuejie.organization.CoverageSlot;
import org.kexuejie.organization.OrgKind;
import org.kexuejie.organization.OrgTag;
import org.kexuejie.shared.FestivalTime;
import org.kexuejie.shared.PageQuery;
import org.kexuejie.shared.Paged;
import org.kexuejie.shared.SqlFilter;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What the units that an actor may see still owe, by county in official order, then by unit. */
@Component
@Transactional(readOnly = true)
public class ChaseQueries {

    private static final String ORDER = " order by county_code, unit_name, array_position(cast(:causes as text[]),"
            + " cause), since nulls first, coalesce(activity_id, unit_id)";

    private final JdbcClient jdbc;
    private final CoverageGaps coverage;
    private final Deadlines deadlines;
    private final Clock clock;

    ChaseQueries(JdbcClient jdbc, CoverageGaps coverage, Deadlines deadlines, Clock clock) {
        this.jdbc = jdbc;
        this.coverage = coverage;
        this.deadlines = deadlines;
        this.clock = clock;
    }

    public Paged<ChaseGap> list(EditionInfo edition, ChaseFilter filter, Actor actor, PageQuery page) {
        SqlFilter where = where(filter, actor);
        Map<String, Set<CoverageSlot>> open = coverage.openSlots(edition);
        long total = query(edition, open, "select count(*)", where, "")
                .query(Long.class)
                .single();
        DueDates dates = deadlines.dates(edition);
        List<ChaseGap> rows = query(edition, open, "select *", where, ORDER + " limit :limit offset :offset")
                .param("limit", page.size())
                .param("offset", page.offset())
                .query((row, number) -> ChaseRows.gap(row, dates))
                .list();
        return new Paged<>(rows, total, page);
    }

    /** All of a filter, read as they are asked for; the stream must be closed. */
    public Stream<ChaseGap> all(EditionInfo edition, ChaseFilter filter, Actor actor) {
        DueDates dates = deadlines.dates(edition);
        return query(edition, coverage.openSlots(edition), "select *", where(filter, actor), ORDER)
                .query((row, number) -> ChaseRows.gap(row, dates))
                .stream();
    }

    /** Those of a filter that nobody has chased today. */
    List<ChaseGap> notChasedToday(EditionInfo edition, ChaseFilter filter, Actor actor, int most) {
        var today = FestivalTime.today(clock).atStartOfDay(FestivalTime.ZONE).toOffsetDateTime();
        SqlFilter where = where(filter, actor).where("(last_at is null or last_at < :today)", "today", today);
        DueDates dates = deadlines.dates(edition);
        return query(edition, coverage.openSlots(edition), "select *", where, ORDER + " limit :most")
                .param("most", most)
                .query((row, number) -> ChaseRows.gap(row, dates))
                .list();
    }

    /** What a unit was chased for and still owes, the last first. */
    List<ChaseGap> chasedOf(EditionInfo edition, Actor unit) {
        boolean ever = jdbc.sql(
                        "select exists (select from chase where edition_id = :edition and organization_id = :unit)")
                .param("edition", edition.id().value())
                .param("unit", unit.unitId())
                .query(Boolean.class)
                .single();
        if (!ever) {
            return List.of();
        }
        SqlFilter where = where(ChaseFilter.NONE, unit).where("times > 0");
        DueDates dates = deadlines.dates(edition);
        return query(edition, Map.of(), "select *", where, " order by last_at desc, activity_id")
                .query((row, number) -> ChaseRows.gap(row, dates))
                .list();
    }

    /**
     * The sums by cause of what a filter shows, whatever cause it asks for.
     *
     * @return one for each city, where the actor sees several, or else for each county; those without gaps are left out
     */
    public List<ChaseSums> parts(EditionInfo edition, ChaseFilter filter, Actor actor) {
        boolean byCity = actor.is(Role.COMMITTEE_OFFICE) && filter.city() == null;
        String code = byCity ? "city_code" : "county_code";
        var parts = new TreeMap<String, Map<ChaseCause, Long>>();
        query(
                        edition,
                        coverage.openSlots(edition),
                        "select " + code + " as code, cause, count(*) as gaps",
                        where(filter.anyCause(), actor),
                        " group by " + code + ", cause")
                .query((ResultSet row) -> {
                    parts.computeIfAbsent(row.getString("code"), key -> new EnumMap<>(ChaseCause.class))
                            .put(ChaseCause.valueOf(row.getString("cause")), row.getLong("gaps"));
                });
        return parts.entrySet().stream()
                .map(each -> new ChaseSums(each.getKey(), each.getValue()))
                .toList();
    }

    private JdbcClient.StatementSpec query(
            EditionInfo edition, Map<String, Set<CoverageSlot>> open, String select, SqlFilter where, String rest) {
        return jdbc.sql(select + " from (" + ChaseSql.GAPS + ") gap" + where.clause() + rest)
                .params(where.parameters())
                .param("edition", edition.id().value())
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .param("causes", names(ChaseCause.values()))
                .param("schools", kinds(CoverageSlot.SCHOOL))
                .param("venues", kinds(CoverageSlot.VENUE))
                .param("model", OrgTag.INVENTION_MODEL_UNIT.name())
                .param("withoutSchool", missing(open, CoverageSlot.SCHOOL))
                .param("withoutVenue", missing(open, CoverageSlot.VENUE));
    }

    private static SqlFilter where(ChaseFilter filter, Actor actor) {
        var where = new SqlFilter();
        switch (actor.role()) {
            case COMMITTEE_OFFICE -> where.where("city_code = :city", "city", filter.city());
            case CITY_TEAM -> where.where("city_code = :ownCity", "ownCity", actor.cityCode());
            case COUNTY_AST -> where.where("county_code = :ownCounty", "ownCounty", actor.countyCode());
            case UNIT -> where.where("unit_id = :ownUnit", "ownUnit", actor.unitId());
            case HOST -> where.where("false");
        }
        where.where("county_code = :county", "county", filter.county())
                .where("cause = :cause", "cause", filter.cause())
                .where("needed = :needed", "needed", filter.needed())
                .where("(times > 0) = :chased", "chased", filter.chased())
                .contains("unit_name || ' ' || contact_name", filter.text());
        return filter.keys() == null
                ? where
                : where.where(
                        "cause || '.' || coalesce(activity_id, unit_id) = any(cast(:keys as text[]))",
                        "keys",
                        filter.keys().toArray(String[]::new));
    }

    private static String[] missing(Map<String, Set<CoverageSlot>> open, CoverageSlot slot) {
        return open.entrySet().stream()
                .filter(county -> county.getValue().contains(slot))
                .map(Map.Entry::getKey)
                .toArray(String[]::new);
    }

    private static String[] kinds(CoverageSlot slot) {
        return names(OrgKind.filling(slot).toArray(OrgKind[]::new));
    }

    private static String[] names(Enum<?>[] all) {
        return Stream.of(all).map(Enum::name).toArray(String[]::new);
    }
}

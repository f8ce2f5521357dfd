package org.kexuejie.chase.domain;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.kexuejie.account.Actor;
import org.kexuejie.account.Role;
import org.kexuejie.deadline.Deadline;
import org.kexuejie.deadline.Deadlines;
import org.kexuejie.deadline.DueDates;
import org.kexuejie.festival.EditionInfo;
import org.kexuejie.insight.CoverageGaps;
import org.kexuejie.organization.CoverageSlot;
import org.kexuejie.organization.OrgKind;
import org.kexuejie.organization.OrgTag;
import org.kexuejie.organization.OrganizationId;
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

    /** How many gaps of each cause there are in a part of what the actor sees. */
    public record Part(String code, Map<ChaseCause, Long> counts) {

        public long of(ChaseCause cause) {
            return counts.getOrDefault(cause, 0L);
        }

        /** Both together, under the name of this one. */
        Part plus(Part other) {
            var sums = new EnumMap<ChaseCause, Long>(ChaseCause.class);
            sums.putAll(counts);
            other.counts.forEach((cause, gaps) -> sums.merge(cause, gaps, Long::sum));
            return new Part(code, sums);
        }

        /** All parts together. */
        public static Part sum(List<Part> parts) {
            return parts.stream().reduce(new Part("", Map.of()), Part::plus);
        }

        public long all() {
            return counts.values().stream().mapToLong(Long::longValue).sum();
        }
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
                .query((row, number) -> gap(row, dates))
                .list();
        return new Paged<>(rows, total, page);
    }

    /** All of a filter, read as they are asked for; the stream must be closed. */
    public Stream<ChaseGap> all(EditionInfo edition, ChaseFilter filter, Actor actor) {
        DueDates dates = deadlines.dates(edition);
        return query(edition, coverage.openSlots(edition), "select *", where(filter, actor), ORDER)
                .query((row, number) -> gap(row, dates))
                .stream();
    }

    /** Those of a filter that nobody has chased today. */
    List<ChaseGap> notChasedToday(EditionInfo edition, ChaseFilter filter, Actor actor, int most) {
        var today = FestivalTime.today(clock).atStartOfDay(FestivalTime.ZONE).toOffsetDateTime();
        SqlFilter where = where(filter, actor).where("(last_at is null or last_at < :today)", "today", today);
        DueDates dates = deadlines.dates(edition);
        return query(edition, coverage.openSlots(edition), "select *", where, ORDER + " limit :most")
                .param("most", most)
                .query((row, number) -> gap(row, dates))
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
                .query((row, number) -> gap(row, dates))
                .list();
    }

    /**
     * The sums by cause of what a filter shows, whatever cause it asks for.
     *
     * @return one for each city, where the actor sees several, or else for each county; those without gaps are left out
     */
    public List<Part> parts(EditionInfo edition, ChaseFilter filter, Actor actor) {
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
                .map(each -> new Part(each.getKey(), each.getValue()))
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

    private static ChaseGap gap(ResultSet row, DueDates dates) throws SQLException {
        var cause = ChaseCause.valueOf(row.getString("cause"));
        var unit = new OrganizationId(row.getObject("unit_id", UUID.class));
        String city = row.getString("city_code");
        @Nullable Instant since = instant(row, "since");
        return new ChaseGap(
                cause,
                unit,
                row.getString("unit_name"),
                OrgKind.valueOf(row.getString("kind")),
                city,
                row.getString("county_code"),
                row.getString("contact_name"),
                row.getString("contact_phone"),
                row.getBoolean("needed"),
                row.getObject("activity_id", UUID.class),
                row.getString("title"),
                since,
                due(cause, since, city, unit, dates),
                row.getInt("times"),
                instant(row, "last_at"),
                row.getString("last_by"));
    }

    /** What came in time and was returned may be corrected at any time. */
    private static @Nullable Instant due(
            ChaseCause cause, @Nullable Instant since, String city, OrganizationId unit, DueDates dates) {
        @Nullable
        Deadline deadline = switch (cause) {
            case RETURNED -> null;
            case UNREPORTED -> since == null ? null : dates.ofReport(since, city, unit);
            case NO_ACCOUNT, INVITED, UNREGISTERED, DRAFT -> dates.ofApplications(city, unit);
        };
        return deadline == null ? null : deadline.endsAt();
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        OffsetDateTime moment = row.getObject(column, OffsetDateTime.class);
        return moment == null ? null : moment.toInstant();
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

package org.kexuejie.activity.domain;

import java.sql.ResultSet;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.kexuejie.account.Actor;
import org.kexuejie.activity.ActivityCounts;
import org.kexuejie.activity.ActivityId;
import org.kexuejie.activity.ActivityStatus;
import org.kexuejie.activity.ActivityView;
import org.kexuejie.festival.EditionId;
import org.kexuejie.shared.FestivalTime;
import org.kexuejie.shared.PageQuery;
import org.kexuejie.shared.Paged;
import org.kexuejie.shared.SqlFilter;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The lists of activities and the counts above them, each within what the actor may see. */
@Component
@Transactional(readOnly = true)
public class ActivityQueries {

    private static final String FROM = " from activity a join organization o on o.id = a.organization_id";
    private final JdbcClient jdbc;
    private final ActivityScope scope;
    private final Clock clock;

    ActivityQueries(JdbcClient jdbc, ActivityScope scope, Clock clock) {
        this.jdbc = jdbc;
        this.scope = scope;
        this.clock = clock;
    }

    public Paged<ActivityRow> list(EditionId edition, ActivityFilter filter, Actor actor, PageQuery page) {
        SqlFilter where = where(edition, filter, actor);
        boolean needsUnit =
                filter.kind() != null || filter.slot() != null || filter.units() != null || filter.text() != null;
        long total = jdbc.sql("select count(*)" + (needsUnit ? FROM : " from activity a") + where.clause())
                .params(where.parameters())
                .query(Long.class)
                .single();
        List<ActivityRow> rows = jdbc.sql(ActivityRows.COLUMNS + FROM + where.clause() + " order by "
                        + filter.order().sql() + " limit :limit offset :offset")
                .params(where.parameters())
                .param("limit", page.size())
                .param("offset", page.offset())
                .query(ActivityRows::row)
                .list();
        return new Paged<>(rows, total, page);
    }

    /** All activities of a filter, read as they are asked for; the stream must be closed. */
    public Stream<ActivityRow> all(EditionId edition, ActivityFilter filter, Actor actor) {
        SqlFilter where = where(edition, filter, actor);
        return jdbc
                .sql(ActivityRows.COLUMNS + FROM + where.clause() + " order by "
                        + filter.order().sql())
                .params(where.parameters())
                .query(ActivityRows::row)
                .stream();
    }

    /** Those of the activities that the actor sees, longest waiting first. */
    public List<ActivityRow> among(Collection<ActivityId> ids, Actor actor) {
        if (ids.isEmpty()) {
            return List.of();
        }
        SqlFilter where = scope.of(actor)
                .where(
                        "a.id in (:ids)",
                        "ids",
                        ids.stream().map(ActivityId::value).toList());
        return jdbc.sql(ActivityRows.COLUMNS + FROM + where.clause() + " order by " + ActivitySort.WAITING.sql())
                .params(where.parameters())
                .query(ActivityRows::row)
                .list();
    }

    /** What else its unit stands by in the same edition, among what the actor sees, in the order in which it was begun. */
    List<ActivityRow> besides(ActivityView activity, Actor actor) {
        SqlFilter where = scope.of(actor)
                .where(
                        "a.organization_id = :unit",
                        "unit",
                        activity.organization().value())
                .where("a.edition_id = :edition", "edition", activity.edition().value())
                .where("a.id <> :id", "id", activity.id().value())
                .where("a.status not in ('REJECTED', 'CANCELLED')");
        return jdbc.sql(ActivityRows.COLUMNS + FROM + where.clause() + " order by a.created_at, a.id")
                .params(where.parameters())
                .query(ActivityRows::row)
                .list();
    }

    /** As {@link #besides(ActivityView, Actor)}, for several at once. */
    Map<ActivityId, List<ActivityRow>> besides(Collection<ActivityId> ids, Actor actor) {
        var besides = new HashMap<ActivityId, List<ActivityRow>>();
        SqlFilter where = scope.of(actor)
                .where(
                        "c.id in (:ids)",
                        "ids",
                        ids.stream().map(ActivityId::value).toList())
                .where("a.status not in ('REJECTED', 'CANCELLED')");
        jdbc.sql(ActivityRows.COLUMNS + ", c.id as chosen" + FROM
                        + " join activity c on c.organization_id = a.organization_id and c.edition_id = a.edition_id"
                        + " and c.id <> a.id" + where.clause() + " order by a.created_at, a.id")
                .params(where.parameters())
                .query((ResultSet row) -> {
                    var chosen = new ActivityId(row.getObject("chosen", UUID.class));
                    besides.computeIfAbsent(chosen, id -> new ArrayList<>()).add(ActivityRows.row(row, 0));
                });
        return besides;
    }

    /** The newest of what the actor sees of other editions. */
    public List<ActivityRow> former(EditionId current, Actor actor, int most) {
        SqlFilter where = scope.of(actor).where("a.edition_id <> :edition", "edition", current.value());
        return jdbc.sql(ActivityRows.COLUMNS + FROM + where.clause() + " order by a.created_at desc, a.id limit :most")
                .params(where.parameters())
                .param("most", most)
                .query(ActivityRows::row)
                .list();
    }

    /** What has been in a state longest, among what the actor sees. */
    public Optional<ActivityRow> longestIn(EditionId edition, ActivityStatus status, Actor actor) {
        SqlFilter where = scope.of(actor)
                .where("a.edition_id = :edition", "edition", edition.value())
                .where("a.status = :status", "status", status);
        return jdbc.sql(ActivityRows.COLUMNS + FROM + where.clause() + " order by " + ActivitySort.WAITING.sql()
                        + " limit 1")
                .params(where.parameters())
                .query(ActivityRows::row)
                .optional();
    }

    /** How many activities the actor sees in each state. */
    public ActivityCounts counts(EditionId edition, Actor actor) {
        SqlFilter where = scope.of(actor).where("a.edition_id = :edition", "edition", edition.value());
        var counts = new EnumMap<ActivityStatus, Long>(ActivityStatus.class);
        jdbc.sql("select a.status, count(*) from activity a" + where.clause() + " group by a.status")
                .params(where.parameters())
                .query((ResultSet row) -> {
                    counts.put(ActivityStatus.valueOf(row.getString(1)), row.getLong(2));
                });
        return new ActivityCounts(counts);
    }

    /** What the actor's unit takes part in without having registered it, the latest first. */
    public List<ActivityRow> joined(EditionId edition, Actor actor) {
        SqlFilter where = ActivityScope.joinedBy(actor).where("a.edition_id = :edition", "edition", edition.value());
        return jdbc.sql(ActivityRows.COLUMNS + FROM + where.clause() + " order by a.start_at desc, a.id")
                .params(where.parameters())
                .query(ActivityRows::row)
                .list();
    }

    /** Whether the activity exists within what the actor may read. */
    boolean isVisible(ActivityId id, Actor actor) {
        return exists(id, scope.readBy(actor));
    }

    /** Whether the actor has to do with the activity beyond reading it: as its unit, or as somebody above that. */
    boolean isWithinScope(ActivityId id, Actor actor) {
        return exists(id, scope.of(actor));
    }

    private boolean exists(ActivityId id, SqlFilter within) {
        SqlFilter where = within.where("a.id = :id", "id", id.value());
        return jdbc.sql("select 1 from activity a" + where.clause())
                .params(where.parameters())
                .query(Integer.class)
                .optional()
                .isPresent();
    }

    private SqlFilter where(EditionId edition, ActivityFilter filter, Actor actor) {
        SqlFilter where = scope.of(actor)
                .where("a.edition_id = :edition", "edition", edition.value())
                .where("a.status = :status", "status", filter.status())
                .where("a.city_code = :city", "city", filter.city())
                .where("a.county_code = :county", "county", filter.county())
                .where("o.kind = :kind", "kind", filter.kind())
                .search("a.grams", SearchText.SQL, filter.text());
        HeldDays.within(where, filter.from(), filter.to());
        if (filter.line() != null) {
            where.where("a.line_id = :line", "line", filter.line().value());
        }
        if (filter.stage() != null) {
            var statuses = filter.stage().names();
            where.where("a.status in (:stage)", "stage", statuses);
        }
        if (Boolean.TRUE.equals(filter.unsealed())) {
            where.where("a.seal_scan_id is null and a.status not in ('DRAFT', 'REJECTED', 'CANCELLED')");
        }
        if (Boolean.TRUE.equals(filter.longWaiting())) {
            Waiting.onlyLong(where, FestivalTime.today(clock));
        }
        if (Boolean.TRUE.equals(filter.unread())) {
            Change.onlyUnread(where, actor.role());
        }
        if (filter.units() != null) {
            UnitConditions.inGroup(where, filter.units());
        }
        if (filter.slot() != null) {
            UnitConditions.inSlot(where, filter.slot(), filter.standIn());
        }
        return where;
    }
}

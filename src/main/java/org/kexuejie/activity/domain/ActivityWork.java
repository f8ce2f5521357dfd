package org.kexuejie.activity.domain;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kexuejie.account.Actor;
import org.kexuejie.account.Role;
import org.kexuejie.activity.ActivityStatus;
import org.kexuejie.festival.EditionInfo;
import org.kexuejie.festival.Festival;
import org.kexuejie.shared.FestivalTime;
import org.kexuejie.shared.Moments;
import org.kexuejie.shared.SqlFilter;
import org.kexuejie.workbench.WorkGroup;
import org.kexuejie.workbench.WorkItem;
import org.kexuejie.workbench.WorkSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What waits in activities: for counties, cities and the office to review and verify, for a unit to change, report and finish. */
@Component
class ActivityWork implements WorkSource {

    private final JdbcClient jdbc;
    private final ActivityScope scope;
    private final Festival festival;
    private final Clock clock;

    ActivityWork(JdbcClient jdbc, ActivityScope scope, Festival festival, Clock clock) {
        this.jdbc = jdbc;
        this.scope = scope;
        this.festival = festival;
        this.clock = clock;
    }

    @Override
    @Transactional(readOnly = true)
    public List<WorkGroup> waitingFor(Actor actor) {
        Optional<EditionInfo> edition = festival.findCurrent();
        if (edition.isEmpty()) {
            return List.of();
        }
        var groups = new ArrayList<WorkGroup>();
        switch (actor.role()) {
            case CITY_TEAM -> {
                find(10, "activity.work.review", ActivityStatus.SUBMITTED, actor, edition.get())
                        .ifPresent(groups::add);
                find(20, "activity.work.verify", ActivityStatus.REPORTED, actor, edition.get())
                        .ifPresent(groups::add);
                changes(actor, edition.get()).ifPresent(groups::add);
            }
            case UNIT -> {
                find(10, "activity.work.returned", ActivityStatus.RETURNED, actor, edition.get())
                        .ifPresent(groups::add);
                find(20, "activity.work.reportReturned", ActivityStatus.REPORT_RETURNED, actor, edition.get())
                        .ifPresent(groups::add);
                changes(actor, edition.get()).ifPresent(groups::add);
                find(30, "activity.work.report", ActivityStatus.APPROVED, actor, edition.get())
                        .ifPresent(groups::add);
                find(40, "activity.work.draft", ActivityStatus.DRAFT, actor, edition.get())
                        .ifPresent(groups::add);
            }
            case COUNTY_AST -> {
                find(10, "activity.work.review", ActivityStatus.COUNTY_REVIEW, actor, edition.get())
                        .ifPresent(groups::add);
                find(20, "activity.work.unreported", ActivityStatus.APPROVED, actor, edition.get())
                        .ifPresent(groups::add);
            }
            case COMMITTEE_OFFICE ->
                find(10, "activity.work.confirm", ActivityStatus.OFFICE_REVIEW, actor, edition.get())
                        .ifPresent(groups::add);
            case HOST -> {}
        }
        return groups;
    }

    /** The group of one state, most urgent first; approved activities wait only once they are over. */
    private Optional<WorkGroup> find(
            int order, String titleKey, ActivityStatus status, Actor actor, EditionInfo edition) {
        SqlFilter where = scope.of(actor)
                .where("a.edition_id = :edition", "edition", edition.id().value())
                .where("a.status = :status", "status", status);
        boolean report = status == ActivityStatus.APPROVED;
        if (report) {
            where.where("a.end_at <= :now", "now", clock.instant().atOffset(ZoneOffset.UTC));
        }
        var counted = new long[1];
        List<WorkItem> items = jdbc.sql("""
                        select a.id, a.title, o.name, coalesce(a.arrived_at, a.created_at) as since, a.end_at,
                            count(*) over () as total
                        from activity a join organization o on o.id = a.organization_id
                        """ + where.clause() + " order by "
                        + (report ? "a.end_at" : "coalesce(a.arrived_at, a.created_at)") + ", a.id limit :most")
                .params(where.parameters())
                .param("most", SHOWN)
                .query((row, number) -> {
                    counted[0] = row.getLong("total");
                    return item(row, actor, report, edition);
                })
                .list();
        String list = actor.role().home().path() + "/activities?status=" + status;
        return items.isEmpty()
                ? Optional.empty()
                : Optional.of(new WorkGroup(order, titleKey, counted[0], list, items));
    }

    /** What the other side moved or called off, until it has been looked at. */
    private Optional<WorkGroup> changes(Actor actor, EditionInfo edition) {
        SqlFilter where = Change.onlyUnread(scope.of(actor), actor.role())
                .where("a.edition_id = :edition", "edition", edition.id().value());
        var counted = new long[1];
        List<WorkItem> items = jdbc.sql("""
                        select a.id, a.title, o.name, a.changed_at as since, a.end_at, count(*) over () as total
                        from activity a join organization o on o.id = a.organization_id
                        """ + where.clause() + " order by a.changed_at, a.id limit :most")
                .params(where.parameters())
                .param("most", SHOWN)
                .query((row, number) -> {
                    counted[0] = row.getLong("total");
                    return item(row, actor, false, edition);
                })
                .list();
        String list = actor.role().home().path() + "/activities?unread=true";
        return items.isEmpty()
                ? Optional.empty()
                : Optional.of(new WorkGroup(25, "activity.work.changed", counted[0], list, items));
    }

    private static WorkItem item(ResultSet row, Actor actor, boolean report, EditionInfo edition) throws SQLException {
        @Nullable Instant end = Moments.in(row, "end_at");
        @Nullable Instant since = report ? end : Moments.in(row, "since");
        @Nullable
        LocalDate due = report && end != null
                ? FestivalTime.local(end)
                        .toLocalDate()
                        .plusDays(edition.settings().reportDueDays())
                : null;
        String path = actor.role().home().path() + "/activities/" + row.getObject("id", UUID.class);
        return new WorkItem(
                Objects.requireNonNullElse(row.getString("title"), "（未命名）"),
                actor.is(Role.UNIT) ? null : row.getString("name"),
                since,
                due,
                path);
    }
}

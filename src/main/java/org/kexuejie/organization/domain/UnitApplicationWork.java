package org.kexuejie.organization.domain;

import java.util.List;
import org.kexuejie.account.Actor;
import org.kexuejie.account.Role;
import org.kexuejie.organization.ApplicationState;
import org.kexuejie.region.Regions;
import org.kexuejie.shared.PageQuery;
import org.kexuejie.shared.Paged;
import org.kexuejie.workbench.WorkGroup;
import org.kexuejie.workbench.WorkItem;
import org.kexuejie.workbench.WorkSource;
import org.springframework.stereotype.Component;

/** The units that register themselves and wait for their city or the office. */
@Component
class UnitApplicationWork implements WorkSource {

    private static final int ORDER = 40;

    private final UnitApplicationQueries queries;
    private final Regions regions;

    UnitApplicationWork(UnitApplicationQueries queries, Regions regions) {
        this.queries = queries;
        this.regions = regions;
    }

    @Override
    public List<WorkGroup> waitingFor(Actor actor) {
        if (!actor.is(Role.CITY_TEAM) && !actor.is(Role.COMMITTEE_OFFICE)) {
            return List.of();
        }
        Paged<UnitApplicationRow> waiting = queries.list(ApplicationState.SUBMITTED, actor, new PageQuery(1, SHOWN));
        if (waiting.isEmpty()) {
            return List.of();
        }
        String list = actor.role().home().path() + "/applications";
        List<WorkItem> items = waiting.rows().stream()
                .map(row -> new WorkItem(
                        row.name(),
                        regions.county(row.countyCode()).name(),
                        row.arrivedAt(),
                        null,
                        list + "/" + row.id()))
                .toList();
        return List.of(new WorkGroup(
                ORDER,
                "organization.application.work",
                waiting.total(),
                list + "?state=" + ApplicationState.SUBMITTED,
                items));
    }
}

package org.kexuejie.activity.domain;

import org.kexuejie.account.Actor;
import org.kexuejie.account.Role;
import org.kexuejie.festival.Festival;
import org.kexuejie.festival.Sector;
import org.kexuejie.shared.SqlFilter;
import org.springframework.stereotype.Component;

/** Which activities an actor may see: the one place that every list, count and single read goes through. */
@Component
class ActivityScope {

    private static final String NO_DRAFTS = "a.status <> 'DRAFT'";

    private static final String TAKES_PART =
            "a.id in (select activity_id from activity_partner where organization_id = :scope)";

    private final Festival festival;

    ActivityScope(Festival festival) {
        this.festival = festival;
    }

    /** Restricts a query on activities {@code a}; drafts are for their own unit only. */
    SqlFilter of(Actor actor) {
        var where = new SqlFilter();
        return switch (actor.role()) {
            case COMMITTEE_OFFICE -> where.where(NO_DRAFTS);
            case CITY_TEAM ->
                where.where("a.city_code = :scope", "scope", actor.cityCode()).where(NO_DRAFTS);
            case COUNTY_AST ->
                where.where("a.county_code = :scope", "scope", actor.countyCode())
                        .where(NO_DRAFTS);
            case UNIT -> where.where("a.organization_id = :scope", "scope", actor.unitId());
            case HOST -> ofHost(where, Sector.valueOf(actor.sector()));
        };
    }

    /** As {@link #of}; units read what they take part in as well, once it is handed in. */
    SqlFilter readBy(Actor actor) {
        return actor.is(Role.UNIT)
                ? new SqlFilter()
                        .where(
                                "(a.organization_id = :scope or (" + NO_DRAFTS + " and " + TAKES_PART + "))",
                                "scope",
                                actor.unitId())
                : of(actor);
    }

    /** What the actor's unit takes part in without having registered it. */
    static SqlFilter joinedBy(Actor actor) {
        return new SqlFilter().where(TAKES_PART, "scope", actor.unitId()).where(NO_DRAFTS);
    }

    private SqlFilter ofHost(SqlFilter where, Sector sector) {
        var lines =
                festival.linesOf(sector).stream().map(line -> line.id().value()).toList();
        return lines.isEmpty()
                ? where.where("false")
                : where.where("a.line_id in (:scope)", "scope", lines).where(NO_DRAFTS);
    }
}

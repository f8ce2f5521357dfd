package org.kexuejie.insight.web;

import org.jspecify.annotations.Nullable;
import org.kexuejie.account.Actor;
import org.kexuejie.account.Role;
import org.kexuejie.insight.domain.StatisticsFilter;
import org.kexuejie.insight.domain.StatisticsRow;

/** Where the rows of statistics lead: from a city to its counties, from a line to its places. */
record DrillDown(String path, StatisticsFilter filter, boolean hasPlaces) {

    static DrillDown of(Actor actor, StatisticsFilter filter) {
        return new DrillDown(actor.role().home().path() + "/statistics", filter, !actor.is(Role.COUNTY_AST));
    }

    /** The statistics below a row; nothing where the row is the last step. */
    public @Nullable String below(StatisticsRow row) {
        if (row.city() != null) {
            return path + "?city=" + row.city() + (filter.line() == null ? "" : "&line=" + filter.line());
        }
        if (row.line() != null && hasPlaces) {
            return path + "?line=" + row.line() + (filter.city() == null ? "" : "&city=" + filter.city());
        }
        return null;
    }
}

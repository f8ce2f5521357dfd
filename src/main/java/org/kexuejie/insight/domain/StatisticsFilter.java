package org.kexuejie.insight.domain;

import org.jspecify.annotations.Nullable;
import org.kexuejie.festival.LineId;

/**
 * Which part of the ledger statistics are about, within what the actor may see.
 *
 * @param city code of a city; for those who see more than one
 * @param by what there is a row for; places unless there is only one to see
 */
public record StatisticsFilter(
        @Nullable String city,
        @Nullable LineId line,
        @Nullable StatisticsView by) {

    static final StatisticsFilter NONE = new StatisticsFilter(null, null, null);
}

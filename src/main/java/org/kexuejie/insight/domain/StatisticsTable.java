package org.kexuejie.insight.domain;

import java.util.List;

/**
 * Statistics with a row for each place or line, also where nothing was held.
 *
 * @param whole what the rows are parts of: the region, a city, a county, or one line in one of these
 * @param rows in official or in the plan's order
 * @param total over all rows; different units are counted once, so that theirs need not add up
 */
public record StatisticsTable(StatisticsView by, String whole, List<StatisticsRow> rows, StatisticsRow total) {

    /** Youth of a row in proportion to the row with most, 0 to 100. */
    public int share(StatisticsRow row) {
        long most = rows.stream().mapToLong(each -> each.sums().youth()).max().orElse(0);
        return most == 0 ? 0 : (int) Math.ceilDiv(row.sums().youth() * 100, most);
    }

    public boolean isEmpty() {
        return total.sums().events() == 0;
    }
}

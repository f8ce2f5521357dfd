package org.kexuejie.summary.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kexuejie.summary.SummaryFigures;
import org.kexuejie.summary.domain.FigureColumn;
import org.kexuejie.summary.domain.RegionTotals;
import org.kexuejie.tally.Sums;

/**
 * Figures ready for a page, each with the list of the records that it counts.
 *
 * @param heading message key of what the rows are
 */
record FigureTable(String heading, List<Row> rows, Row total) {

    /**
     * @param sums nothing where there are none to show
     * @param records address of the list of records; nothing where there is no such list
     */
    record Row(String name, @Nullable Sums sums, @Nullable String records) {

        /** The records behind one figure; nothing where there is nothing to list. */
        public @Nullable String records(FigureColumn column) {
            if (records == null || sums == null || column.of(sums) == 0) {
                return null;
            }
            boolean narrowed = column.units() != null && records.contains("?");
            return narrowed ? records + "&units=" + column.units() : records;
        }
    }

    /**
     * One row per programme line.
     *
     * @param list address of the list of activities that the figures count; nothing where there is none
     */
    static FigureTable byLine(SummaryFigures figures, String total, @Nullable String list) {
        String held = list == null ? null : list + (list.contains("?") ? "&" : "?") + "stage=HELD";
        return new FigureTable(
                "summary.column.LINE",
                figures.lines().stream()
                        .map(line ->
                                new Row(line.name(), line.sums(), held == null ? null : held + "&line=" + line.line()))
                        .toList(),
                new Row(total, figures.total(), held));
    }

    /** One row per city; each leads to its summary as a whole. */
    static FigureTable byCity(RegionTotals totals, String total) {
        return new FigureTable(
                "summary.column.CITY",
                totals.cities().stream()
                        .map(share -> new Row(
                                share.city().name(),
                                share.sums(),
                                share.sums() == null ? null : "/office/summaries/" + share.summary()))
                        .toList(),
                new Row(total, totals.region().total(), null));
    }

    public FigureColumn[] columns() {
        return FigureColumn.values();
    }
}

package org.kexuejie.document;

import java.util.List;

/**
 * A row of a sheet that somebody filled in.
 *
 * @param number as the sheet counts it, from 1
 */
public record XlsxRow(int number, List<Cell> cells) {

    private static final Cell EMPTY = new Cell("", false);

    /**
     * A cell.
     *
     * @param text what is seen in it; numbers without separators and exponents
     * @param computed whether it is a formula, whose result may not be what it seems, or a failed one
     */
    public record Cell(String text, boolean computed) {}

    /** The cell of a column, counted from 0; an empty one where there is none. */
    public Cell cell(int column) {
        return column >= 0 && column < cells.size() ? cells.get(column) : EMPTY;
    }

    boolean isBlank() {
        return cells.stream().allMatch(cell -> cell.text().isBlank() && !cell.computed());
    }
}

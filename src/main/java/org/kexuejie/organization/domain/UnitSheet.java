package org.kexuejie.organization.domain;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.kexuejie.document.UnreadableXlsx;
import org.kexuejie.document.XlsxRow;
import org.kexuejie.document.XlsxSource;

/** A list of units as somebody filled it in: rows below the first row that has the headings. */
class UnitSheet {

    /** Name of the sheet in the template; without one of this name the first sheet counts. */
    static final String NAME = "单位";

    static final int MOST_ROWS = 20 * 1000;

    private static final int HEADINGS_WITHIN = 10;

    private final XlsxSource source;

    UnitSheet(Path file) throws IOException, UnusableSheet {
        try {
            source = new XlsxSource(file);
        } catch (UnreadableXlsx e) {
            throw unusable(e);
        }
    }

    /** Nothing can be imported from this file. */
    static final class UnusableSheet extends Exception {

        private final String key;
        private final transient Object[] arguments;

        UnusableSheet(String key, Object... arguments) {
            super(key);
            this.key = key;
            this.arguments = arguments;
        }

        String in(UnitTerms terms) {
            return terms.say(key, arguments);
        }
    }

    /** Takes rows one after the other: the number in the sheet, a cell per column, and where formulas stand. */
    @FunctionalInterface
    interface Lines {

        void take(int number, List<String> cells, Set<UnitColumn> computed);
    }

    /** The number of rows, once it is certain that they can be imported from. */
    int count() throws IOException, UnusableSheet {
        return read((number, cells, computed) -> {});
    }

    void each(Lines lines) throws IOException, UnusableSheet {
        read(lines);
    }

    private int read(Lines lines) throws IOException, UnusableSheet {
        var reading = new Reading(lines);
        try {
            source.read(NAME, reading);
        } catch (UnreadableXlsx e) {
            throw unusable(e);
        }
        return reading.finish();
    }

    private static UnusableSheet unusable(UnreadableXlsx failure) {
        var unusable = new UnusableSheet("organization.import.unreadable." + failure.reason());
        unusable.initCause(failure);
        return unusable;
    }

    private static final class Reading implements XlsxSource.Reader {

        private final Lines lines;
        private final Map<UnitColumn, Integer> places = new EnumMap<>(UnitColumn.class);
        private int looked;
        private int rows;

        Reading(Lines lines) {
            this.lines = lines;
        }

        @Override
        public boolean take(XlsxRow row) {
            if (places.isEmpty()) {
                findHeadings(row);
                return !places.isEmpty() || ++looked < HEADINGS_WITHIN;
            }
            if (++rows > MOST_ROWS) {
                return false;
            }
            List<String> cells = new ArrayList<>();
            Set<UnitColumn> computed = EnumSet.noneOf(UnitColumn.class);
            for (UnitColumn column : UnitColumn.values()) {
                XlsxRow.Cell cell = row.cell(places.getOrDefault(column, -1));
                cells.add(cell.text().replace("\0", ""));
                if (cell.computed()) {
                    computed.add(column);
                }
            }
            lines.take(row.number(), cells, computed);
            return true;
        }

        private void findHeadings(XlsxRow row) {
            for (int i = 0; i < row.cells().size(); i++) {
                int place = i;
                UnitColumn.of(row.cell(i).text()).ifPresent(column -> places.putIfAbsent(column, place));
            }
            if (!places.containsKey(UnitColumn.NAME)) {
                places.clear();
            }
        }

        int finish() throws UnusableSheet {
            if (places.isEmpty()) {
                throw new UnusableSheet("organization.import.unreadable.headings");
            }
            String missing = Arrays.stream(UnitColumn.values())
                    .filter(column -> column.isRequired() && !places.containsKey(column))
                    .map(UnitColumn::heading)
                    .collect(Collectors.joining("、"));
            if (!missing.isEmpty()) {
                throw new UnusableSheet("organization.import.unreadable.columns", missing);
            }
            if (rows == 0) {
                throw new UnusableSheet("organization.import.unreadable.empty");
            }
            if (rows > MOST_ROWS) {
                throw new UnusableSheet("organization.import.unreadable.tooMany", MOST_ROWS);
            }
            return rows;
        }
    }
}

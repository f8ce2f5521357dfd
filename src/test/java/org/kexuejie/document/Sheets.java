package org.kexuejie.document;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.jspecify.annotations.Nullable;

/** Reads a sheet back as people see it. */
public final class Sheets {

    private static final ReadingOptions WITH_FORMATS = new ReadingOptions(true, true);

    private Sheets() {}

    /** The texts of all cells, row by row; numbers with separators and moments to the minute, as pages write them. */
    public static List<List<String>> rows(byte[] xlsx) {
        try (var workbook = new ReadableWorkbook(new ByteArrayInputStream(xlsx), WITH_FORMATS);
                var rows = workbook.getFirstSheet().openStream()) {
            return rows.map(row -> row.stream().map(Sheets::text).toList()).toList();
        } catch (IOException e) {
            throw new AssertionError("no readable sheet", e);
        }
    }

    private static String text(@Nullable Cell cell) {
        if (cell == null) {
            return "";
        }
        return switch (cell.getType()) {
            case NUMBER -> number(cell, String.valueOf(cell.getDataFormatString()));
            default -> cell.getText();
        };
    }

    private static String number(Cell cell, String format) {
        return format.startsWith("yyyy")
                ? DateTimeFormatter.ofPattern(format.replace("mm-dd", "MM-dd").replace("hh", "HH"), Locale.ROOT)
                        .format(cell.asDate())
                : "%,d".formatted(cell.asNumber().longValueExact());
    }
}

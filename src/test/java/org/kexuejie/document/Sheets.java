package org.kexuejie.document;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.jspecify.annotations.Nullable;

/** Reads a sheet back as people see it. */
public final class Sheets {

    private Sheets() {}

    /** The texts of all cells, row by row; numbers with separators, as pages write them. */
    public static List<List<String>> rows(byte[] xlsx) {
        try (var workbook = new ReadableWorkbook(new ByteArrayInputStream(xlsx));
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
            case NUMBER -> "%,d".formatted(cell.asNumber().longValueExact());
            default -> cell.getText();
        };
    }
}

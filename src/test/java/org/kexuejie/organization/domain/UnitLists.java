package org.kexuejie.organization.domain;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** Lists of units as somebody fills them in. */
public final class UnitLists {

    private UnitLists() {}

    /** A row without a fault: a primary school in 柳州 城中区. */
    public static List<String> row(String name) {
        return List.of(
                name,
                "小学",
                "县属",
                "城中区",
                "",
                "文昌路1号",
                "",
                "",
                "韦校长",
                "校长",
                "13807720001",
                "黄老师",
                "科技辅导员",
                "13907720002",
                "huang@example.org",
                "huanglaoshi",
                "860",
                "4",
                "农村、民族",
                "",
                "");
    }

    /** The same row with something else in a column. */
    public static List<String> with(List<String> row, UnitColumn column, String typed) {
        var changed = new ArrayList<>(row);
        changed.set(column.place(), typed);
        return changed;
    }

    /** A number of rows without a fault. */
    public static List<List<String>> rows(int count) {
        return IntStream.rangeClosed(1, count)
                .mapToObj(i -> row("柳州市第%05d小学".formatted(i)))
                .toList();
    }

    /** The headings of the template. */
    public static List<String> headings() {
        return Arrays.stream(UnitColumn.values()).map(UnitColumn::heading).toList();
    }

    /** An .xlsx with the headings and these rows below them. */
    public static byte[] xlsx(List<List<String>> rows) {
        return sheet(UnitSheet.NAME, sheet -> {
            fill(sheet, 0, headings());
            for (int i = 0; i < rows.size(); i++) {
                fill(sheet, i + 1, rows.get(i));
            }
        });
    }

    /** An .xlsx with these rows and nothing else. */
    public static byte[] plain(List<List<String>> rows) {
        return sheet("Sheet1", sheet -> {
            for (int i = 0; i < rows.size(); i++) {
                fill(sheet, i, rows.get(i));
            }
        });
    }

    /** An .xlsx with one sheet that is filled as wanted. */
    public static byte[] sheet(String name, Consumer<Worksheet> content) {
        var file = new ByteArrayOutputStream();
        try (var workbook = new Workbook(file, "Test", "1.0")) {
            content.accept(workbook.newWorksheet(name));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return file.toByteArray();
    }

    static void fill(Worksheet sheet, int row, List<String> cells) {
        for (int i = 0; i < cells.size(); i++) {
            sheet.value(row, i, cells.get(i));
        }
    }
}

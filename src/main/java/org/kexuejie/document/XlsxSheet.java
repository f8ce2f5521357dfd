package org.kexuejie.document;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.dhatim.fastexcel.BorderStyle;
import org.dhatim.fastexcel.PaperSize;
import org.dhatim.fastexcel.Position;
import org.dhatim.fastexcel.StyleSetter;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;
import org.kexuejie.shared.FestivalTime;

/**
 * A sheet in office style, written row by row: merged title, a line on what it holds, headings that stay in
 * sight and repeat in print, A4 landscape on one page's width. Texts stay texts, whatever they begin with.
 */
public final class XlsxSheet implements AutoCloseable {

    private static final int TITLE_ROW = 0;
    private static final int NOTE_ROW = 1;
    private static final int FIRST_HEADING_ROW = 2;
    private static final int LONGEST_TEXT = 32_767;
    private static final int FLUSH_EVERY = 500;
    private static final String FONT = "宋体";

    private final Workbook workbook;
    private final Worksheet sheet;
    private final int columns;
    private final int headingRow;
    private int row;

    /**
     * @param title of the sheet, shown on top and as its name
     * @param note what the sheet holds: the filter, who drew it up and when
     */
    public XlsxSheet(OutputStream output, String title, String note, List<XlsxColumn> columns) {
        this.workbook = new Workbook(output, "Kexuejie", "1.0");
        this.columns = columns.size();
        this.sheet = workbook.newWorksheet(sheetName(title));
        this.headingRow =
                columns.stream().anyMatch(column -> column.group() != null) ? FIRST_HEADING_ROW + 1 : FIRST_HEADING_ROW;
        this.row = headingRow;
        workbook.setGlobalDefaultFont(FONT, 11);
        setHeadings(columns);
        setHead(title, note);
        setPrint();
    }

    private void setHeadings(List<XlsxColumn> headings) {
        int groupFrom = 0;
        for (int i = 0; i < columns; i++) {
            XlsxColumn column = headings.get(i);
            sheet.width(i, column.width());
            sheet.value(headingRow, i, column.heading());
            if (column.group() == null && headingRow > FIRST_HEADING_ROW) {
                sheet.value(FIRST_HEADING_ROW, i, column.heading());
                sheet.range(FIRST_HEADING_ROW, i, headingRow, i).merge();
            }
            boolean groupEnds = i + 1 == columns
                    || !Objects.equals(column.group(), headings.get(i + 1).group());
            if (groupEnds) {
                if (column.group() != null) {
                    sheet.value(FIRST_HEADING_ROW, groupFrom, column.group());
                    sheet.range(FIRST_HEADING_ROW, groupFrom, FIRST_HEADING_ROW, i)
                            .merge();
                }
                groupFrom = i + 1;
            }
        }
    }

    private void setHead(String title, String note) {
        int last = columns - 1;
        sheet.value(TITLE_ROW, 0, clean(title));
        sheet.range(TITLE_ROW, 0, TITLE_ROW, last).merge();
        sheet.range(TITLE_ROW, 0, TITLE_ROW, last)
                .style()
                .fontName("黑体")
                .fontSize(18)
                .horizontalAlignment("center")
                .verticalAlignment("center")
                .set();
        sheet.rowHeight(TITLE_ROW, 32);
        sheet.value(NOTE_ROW, 0, clean(note));
        sheet.range(NOTE_ROW, 0, NOTE_ROW, last).merge();
        sheet.range(FIRST_HEADING_ROW, 0, headingRow, last)
                .style()
                .bold()
                .horizontalAlignment("center")
                .verticalAlignment("center")
                .wrapText(true)
                .fillColor("EEF3FA")
                .borderStyle(BorderStyle.THIN)
                .set();
        sheet.freezePane(0, headingRow + 1);
    }

    private void setPrint() {
        sheet.pageOrientation("landscape");
        sheet.paperSize(PaperSize.A4_PAPER);
        sheet.fitToWidth((short) 1);
        sheet.fitToHeight((short) 0);
        sheet.repeatRows(FIRST_HEADING_ROW, headingRow);
        sheet.footer("第 &P 页 共 &N 页", Position.CENTER);
    }

    /** Adds a row: numbers as numbers, days and moments as dates, everything else as text, nothing as an empty cell. */
    public void row(@Nullable Object... values) {
        row++;
        for (int i = 0; i < values.length; i++) {
            cell(i, values[i]);
        }
        bordered().set();
        if (row % FLUSH_EVERY == 0) {
            flush();
        }
    }

    /** Adds a row as {@link #row} does, set off as the sum of those above it. */
    public void total(@Nullable Object... values) {
        row(values);
        bordered().bold().fillColor("F6F7F9").set();
    }

    /** Adds a line below the table, across all columns: who signs, what is counted how. */
    public void closing(String text) {
        row++;
        sheet.value(row, 0, clean(text));
        sheet.range(row, 0, row, columns - 1).merge();
        sheet.rowHeight(row, 24);
    }

    private StyleSetter bordered() {
        return sheet.range(row, 0, row, columns - 1)
                .style()
                .borderStyle(BorderStyle.THIN)
                .verticalAlignment("center")
                .wrapText(true);
    }

    private void cell(int column, @Nullable Object value) {
        switch (value) {
            case null -> {}
            case Number number -> {
                sheet.value(row, column, number);
                sheet.style(row, column).format("#,##0").set();
            }
            case LocalDate day -> {
                sheet.value(row, column, day);
                sheet.style(row, column).format("yyyy-mm-dd").set();
            }
            case Instant moment -> {
                sheet.value(row, column, FestivalTime.local(moment));
                sheet.style(row, column).format("yyyy-mm-dd hh:mm").set();
            }
            default -> sheet.value(row, column, clean(value.toString()));
        }
    }

    private void flush() {
        try {
            sheet.flush();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot write the sheet", e);
        }
    }

    @Override
    public void close() throws IOException {
        workbook.close();
    }

    /** Without characters that XML forbids, and no longer than a cell may be. */
    private static String clean(String text) {
        String allowed = text.codePoints()
                .filter(point -> point == '\n' || point == '\t' || point >= 0x20)
                .filter(point -> point < 0xD800 || (point > 0xDFFF && point != 0xFFFE && point != 0xFFFF))
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
        return allowed.length() <= LONGEST_TEXT ? allowed : allowed.substring(0, LONGEST_TEXT);
    }

    private static String sheetName(String title) {
        String plain = title.replaceAll("[\\[\\]:*?/\\\\]", " ").strip();
        return plain.length() <= 31 ? plain : plain.substring(0, 31);
    }
}

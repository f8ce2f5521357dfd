package org.kexuejie.document;

import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ExcelReaderException;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import org.jspecify.annotations.Nullable;
import org.kexuejie.document.UnreadableXlsx.Reason;

/** An .xlsx from outside, read row by row. Whatever it is, reading it takes bounded memory. */
public final class XlsxSource {

    private static final int MAGIC = 8;
    private static final int MOST_DIGITS = 40;

    private final Path file;

    /**
     * @throws UnreadableXlsx when the file is none, judged by its content, or unpacks to more than any list that
     *     somebody typed
     */
    public XlsxSource(Path file) throws IOException, UnreadableXlsx {
        this.file = file;
        try (InputStream content = Files.newInputStream(file)) {
            byte[] magic = content.readNBytes(MAGIC);
            if (magic.length == MAGIC && ReadableWorkbook.isOLE2Header(magic)) {
                throw new UnreadableXlsx(Reason.OLD_FORMAT, null);
            }
            if (magic.length < MAGIC || !ReadableWorkbook.isOOXMLZipHeader(magic)) {
                throw new UnreadableXlsx(Reason.NO_SHEET, null);
            }
        }
        XlsxLimits.check(file);
    }

    /** Takes rows one after the other. */
    @FunctionalInterface
    public interface Reader {

        /** @return whether to go on */
        boolean take(XlsxRow row);
    }

    /**
     * Reads the rows that hold anything.
     *
     * @param sheet name of the sheet; where there is none of this name the first one is read
     */
    public void read(String sheet, Reader reader) throws IOException, UnreadableXlsx {
        try (ReadableWorkbook workbook = open();
                Stream<Row> rows = open(workbook, sheet)) {
            Iterator<Row> all = rows.iterator();
            @Nullable XlsxRow row = next(all);
            while (row != null && (row.isBlank() || reader.take(row))) {
                row = next(all);
            }
        }
    }

    private ReadableWorkbook open() throws UnreadableXlsx {
        try {
            return new ReadableWorkbook(file.toFile());
        } catch (IOException | RuntimeException e) {
            throw new UnreadableXlsx(Reason.NO_SHEET, e);
        }
    }

    private static Stream<Row> open(ReadableWorkbook workbook, String name) throws UnreadableXlsx {
        try {
            Sheet sheet = workbook.findSheet(name).orElseGet(workbook::getFirstSheet);
            return sheet.openStream();
        } catch (IOException | RuntimeException e) {
            throw new UnreadableXlsx(Reason.NO_SHEET, e);
        }
    }

    private static @Nullable XlsxRow next(Iterator<Row> rows) throws UnreadableXlsx {
        try {
            return rows.hasNext() ? row(rows.next()) : null;
        } catch (ExcelReaderException
                | IllegalArgumentException
                | IllegalStateException
                | IndexOutOfBoundsException e) {
            throw new UnreadableXlsx(Reason.NO_SHEET, e);
        }
    }

    private static XlsxRow row(Row row) {
        List<XlsxRow.Cell> cells = new ArrayList<>();
        for (int i = 0; i < row.getCellCount(); i++) {
            cells.add(cell(row.getCell(i)));
        }
        return new XlsxRow(row.getRowNum(), cells);
    }

    private static XlsxRow.Cell cell(@Nullable Cell cell) {
        if (cell == null) {
            return new XlsxRow.Cell("", false);
        }
        boolean computed = cell.getType() == CellType.FORMULA || cell.getType() == CellType.ERROR;
        return new XlsxRow.Cell(
                cell.getValue() instanceof BigDecimal number ? plain(number) : text(cell.getText()), computed);
    }

    private static String text(@Nullable String text) {
        return text == null ? "" : text.replace("_x000D_", "");
    }

    /** 13907720001 and not 1.3907720001E10, unless that would take a page. */
    private static String plain(BigDecimal number) {
        boolean writable = Math.abs(number.scale()) <= MOST_DIGITS && number.precision() <= MOST_DIGITS;
        return writable ? number.stripTrailingZeros().toPlainString() : number.toString();
    }
}

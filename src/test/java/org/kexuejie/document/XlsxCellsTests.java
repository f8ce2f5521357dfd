package org.kexuejie.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class XlsxCellsTests {

    private static final List<XlsxColumn> COLUMNS =
            List.of(new XlsxColumn("名称", 20), new XlsxColumn("人次", 10), new XlsxColumn("时间", 16));

    @Test
    void aSheetHasTitleNoteHeadingsAndRows() throws IOException {
        List<Row> rows = rows(sheet("活动一览表", new Object[] {"科技节", 320, null}, new Object[] {"科普展", 12L, null}));

        assertThat(rows).hasSize(5);
        assertThat(rows.get(0).getCell(0).getText()).isEqualTo("活动一览表");
        assertThat(rows.get(1).getCell(0).getText()).isEqualTo("单位：人次");
        assertThat(texts(rows.get(2))).containsExactly("名称", "人次", "时间");
        assertThat(rows.get(3).getCell(0).getText()).isEqualTo("科技节");
        assertThat(rows.get(3).getCellAsNumber(1))
                .hasValueSatisfying(n -> assertThat(n).isEqualByComparingTo("320"));
        assertThat(rows.get(4).getCellAsNumber(1))
                .hasValueSatisfying(n -> assertThat(n).isEqualByComparingTo("12"));
    }

    @Test
    void daysAndMomentsAreDatesInTheFestivalsTime() throws IOException {
        List<Row> rows = rows(sheet("表", new Object[] {"日", null, LocalDate.parse("2020-09-19")}, new Object[] {
            "刻", null, Instant.parse("2020-09-19T06:30:00Z")
        }));

        assertThat(rows.get(3).getCellAsDate(2)).contains(LocalDateTime.parse("2020-09-19T00:00"));
        assertThat(rows.get(4).getCellAsDate(2)).contains(LocalDateTime.parse("2020-09-19T14:30"));
    }

    /** Whoever opens the sheet must not run what somebody typed. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "=1+1",
                "=HYPERLINK(\"http://evil.example\",\"点我\")",
                "+cmd|' /C calc'!A0",
                "-2+3",
                "@SUM(A1)",
                "\t=1",
                "＝1+1",
                "0772-2801234",
                "001",
                "1E5",
                "2020-09-19"
            })
    void aTextStaysAText(String text) throws IOException {
        Cell cell = rows(sheet("表", new Object[] {text, null, null})).get(3).getCell(0);

        assertThat(cell.getType()).isEqualTo(CellType.STRING);
        assertThat(cell.getFormula()).isNull();
        assertThat(cell.getText()).isEqualTo(text);
    }

    @Test
    void whatNoDocumentMayHoldIsLeftOut() throws IOException {
        String text = "科\u0000学\u0007节\uFFFE𠮷\n第二行" + '\uD800' + "完";

        assertThat(rows(sheet("表", new Object[] {text, null, null}))
                        .get(3)
                        .getCell(0)
                        .getText())
                .isEqualTo("科学节𠮷\n第二行完");
    }

    @Test
    void aTextIsNoLongerThanACellMayBe() throws IOException {
        assertThat(rows(sheet("表", new Object[] {"长".repeat(40_000), null, null}))
                        .get(3)
                        .getCell(0)
                        .getText())
                .hasSize(32_767);
    }

    @ParameterizedTest
    @ValueSource(strings = {"[]:*?/\\柳州", "一二三四五六七八九十一二三四五六七八九十一二三四五六七八九十一二三四五六七八九十"})
    void anyTitleMakesANameForItsSheet(String title) throws IOException {
        try (var workbook = new ReadableWorkbook(new ByteArrayInputStream(sheet(title)))) {
            String name = workbook.getFirstSheet().getName();
            assertThat(name).isNotBlank().hasSizeLessThanOrEqualTo(31).doesNotContainPattern("[\\[\\]:*?/\\\\]");
        }
    }

    @Test
    void manyRowsAreWrittenAsTheyCome() throws IOException {
        var rows = new Object[2_000][];
        for (int i = 0; i < rows.length; i++) {
            rows[i] = new Object[] {"活动" + i, i, null};
        }

        List<Row> read = rows(sheet("表", rows));

        assertThat(read).hasSize(2_003);
        assertThat(read.getLast().getCell(0).getText()).isEqualTo("活动1999");
    }

    private static byte[] sheet(String title, @Nullable Object[]... rows) throws IOException {
        var output = new ByteArrayOutputStream();
        try (var sheet = new XlsxSheet(output, title, "单位：人次", COLUMNS)) {
            for (@Nullable Object[] row : rows) {
                sheet.row(row);
            }
        }
        return output.toByteArray();
    }

    private static List<Row> rows(byte[] file) throws IOException {
        try (var workbook = new ReadableWorkbook(new ByteArrayInputStream(file))) {
            Sheet sheet = workbook.getFirstSheet();
            return sheet.read();
        }
    }

    private static List<String> texts(Row row) {
        return row.stream().map(Cell::getText).toList();
    }
}

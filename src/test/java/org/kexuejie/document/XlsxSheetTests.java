package org.kexuejie.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;

class XlsxSheetTests {

    private static final List<XlsxColumn> GROUPED = List.of(
            new XlsxColumn("序号", 6),
            new XlsxColumn("参加人次", "青少年", 10),
            new XlsxColumn("参加人次", "教师", 10),
            new XlsxColumn("照片", 8));

    private static byte[] grouped() throws IOException {
        var output = new ByteArrayOutputStream();
        try (var sheet = new XlsxSheet(output, "统计表", "填报单位：某市", GROUPED)) {
            sheet.row(1, 12345, 20, 3);
            sheet.row(2, "=1+1", null, 4);
            sheet.total(null, 12345, 20, 7);
            sheet.closing("填表人：");
        }
        return output.toByteArray();
    }

    @Test
    void rowsAreReadBackAsTheyWereWritten() throws IOException {
        assertThat(Sheets.rows(grouped()))
                .containsExactly(
                        List.of("统计表", "", "", ""),
                        List.of("填报单位：某市"),
                        List.of("序号", "参加人次", "", "照片"),
                        List.of("序号", "青少年", "教师", "照片"),
                        List.of("1", "12,345", "20", "3"),
                        List.of("2", "=1+1", "", "4"),
                        List.of("", "12,345", "20", "7"),
                        List.of("填表人："));
    }

    @Test
    void headingsOfAGroupStandOverItsColumnsAndTheOthersTakeBothRows() throws IOException {
        try (var workbook = new XSSFWorkbook(new ByteArrayInputStream(grouped()))) {
            XSSFSheet sheet = workbook.getSheetAt(0);

            assertThat(sheet.getMergedRegions().stream()
                            .map(CellRangeAddress::formatAsString)
                            .collect(Collectors.toSet()))
                    .containsExactlyInAnyOrder("A1:D1", "A2:D2", "A3:A4", "B3:C3", "D3:D4", "A8:D8");
            assertThat(sheet.getPaneInformation().getHorizontalSplitTopRow()).isEqualTo((short) 4);
            assertThat(sheet.getRepeatingRows().formatAsString()).isEqualTo("3:4");
            assertThat(sheet.getPrintSetup().getLandscape()).isTrue();
            assertThat(sheet.getRow(6).getCell(1).getCellStyle().getFont().getBold())
                    .isTrue();
            assertThat(sheet.getRow(5).getCell(1).getCellType()).isEqualTo(CellType.STRING);
        }
    }

    @Test
    void withoutGroupsThereIsOneRowOfHeadings() throws IOException {
        var output = new ByteArrayOutputStream();
        try (var sheet = new XlsxSheet(output, "名录", "某市", List.of(new XlsxColumn("单位", 20)))) {
            sheet.row("某小学");
        }

        assertThat(Sheets.rows(output.toByteArray()))
                .containsExactly(List.of("名录"), List.of("某市"), List.of("单位"), List.of("某小学"));
    }
}

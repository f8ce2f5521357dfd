package org.kexuejie.organization.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kexuejie.organization.domain.UnitSheet.UnusableSheet;

/** What people upload as a list of units. */
class UnitSheetTests {

    private record Line(int number, List<String> cells, Set<UnitColumn> computed) {}

    @TempDir
    private Path folder;

    private List<Line> read(byte[] content) throws IOException, UnusableSheet {
        var lines = new ArrayList<Line>();
        UnitSheet sheet = new UnitSheet(Files.write(folder.resolve("list.xlsx"), content));
        assertThat(sheet.count()).isPositive();
        sheet.each((number, cells, computed) -> lines.add(new Line(number, cells, computed)));
        return lines;
    }

    private String refusal(byte[] content) {
        return String.valueOf(
                catchThrowableOfType(UnusableSheet.class, () -> read(content)).getMessage());
    }

    private static byte[] zip(String entry, byte[] content) throws IOException {
        var file = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(file)) {
            zip.putNextEntry(new ZipEntry(entry));
            zip.write(content);
        }
        return file.toByteArray();
    }

    @Test
    void rowsAreReadAsTyped() throws IOException, UnusableSheet {
        assertThat(read(UnitLists.xlsx(UnitLists.rows(2))))
                .containsExactly(
                        new Line(2, UnitLists.row("柳州市第00001小学"), Set.of()),
                        new Line(3, UnitLists.row("柳州市第00002小学"), Set.of()));
    }

    @Test
    void headingsMayStandAnywhereInTheFirstRowsAndInAnyOrder() throws IOException, UnusableSheet {
        byte[] list = UnitLists.sheet("名单", sheet -> {
            sheet.value(0, 0, "柳州市单位名单");
            UnitLists.fill(
                    sheet,
                    3,
                    UnitLists.headings().reversed().stream()
                            .map(text -> " " + text.replace("（", "(") + "＊")
                            .toList());
            UnitLists.fill(sheet, 6, UnitLists.row("某小学").reversed());
        });

        assertThat(read(list)).containsExactly(new Line(7, UnitLists.row("某小学"), Set.of()));
    }

    @Test
    void numbersAreReadWithoutExponentsAndFormulasAreMarked() throws IOException, UnusableSheet {
        byte[] list = UnitLists.sheet(UnitSheet.NAME, sheet -> {
            UnitLists.fill(sheet, 0, UnitLists.headings());
            UnitLists.fill(sheet, 1, UnitLists.row("某小学"));
            sheet.value(1, UnitColumn.CONTACT_PHONE.place(), 13_907_720_002L);
            sheet.value(1, UnitColumn.STUDENT_COUNT.place(), 860.0);
            sheet.formula(1, UnitColumn.ADDRESS.place(), "HYPERLINK(\"http://example.org\")");
        });

        assertThat(read(list)).singleElement().satisfies(line -> {
            assertThat(line.cells().get(UnitColumn.CONTACT_PHONE.place())).isEqualTo("13907720002");
            assertThat(line.cells().get(UnitColumn.STUDENT_COUNT.place())).isEqualTo("860");
            assertThat(line.computed()).containsExactly(UnitColumn.ADDRESS);
        });
    }

    @Test
    void whatIsNoSheetIsRefusedByItsContent() throws IOException {
        String no = "organization.import.unreadable.NO_SHEET";
        assertThat(refusal("单位全称,单位类别".getBytes(StandardCharsets.UTF_8))).isEqualTo(no);
        assertThat(refusal(new byte[3])).isEqualTo(no);
        assertThat(refusal(zip("photo.jpg", new byte[100]))).isEqualTo(no);
        assertThat(refusal(zip("xl/workbook.xml", "<workbook".getBytes(StandardCharsets.UTF_8))))
                .isEqualTo(no);
        byte[] torn = UnitLists.xlsx(UnitLists.rows(50));
        assertThat(refusal(Arrays.copyOf(torn, torn.length / 2))).isEqualTo(no);
        byte[] old = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, (byte) 0xA1, (byte) 0xB1, 0x1A, (byte) 0xE1, 0};
        assertThat(refusal(old)).isEqualTo("organization.import.unreadable.OLD_FORMAT");
    }

    @Test
    void whatUnpacksToMoreThanAnyListIsRefused() throws IOException {
        String tooLarge = "organization.import.unreadable.TOO_LARGE";
        byte[] tags = "<c/>".repeat(34 << 20).getBytes(StandardCharsets.US_ASCII);
        assertThat(refusal(zip("xl/worksheets/sheet1.xml", tags))).isEqualTo(tooLarge);
        assertThat(refusal(zip("xl/sharedStrings.xml", new byte[1 << 20]))).isEqualTo(tooLarge);
    }

    @Test
    void aSheetWithoutItsHeadingsOrRowsIsRefused() {
        assertThat(refusal(UnitLists.sheet("别的", sheet -> sheet.value(0, 0, "学校"))))
                .isEqualTo("organization.import.unreadable.headings");
        assertThat(refusal(UnitLists.sheet("单位", sheet -> sheet.value(0, 0, "单位全称"))))
                .isEqualTo("organization.import.unreadable.columns");
        assertThat(refusal(UnitLists.xlsx(List.of()))).isEqualTo("organization.import.unreadable.empty");
        assertThat(refusal(UnitLists.xlsx(UnitLists.rows(UnitSheet.MOST_ROWS + 1))))
                .isEqualTo("organization.import.unreadable.tooMany");
    }
}

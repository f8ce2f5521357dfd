package org.kexuejie.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.junit.jupiter.api.Test;
import org.kexuejie.testing.Pictures;
import org.springframework.core.io.ByteArrayResource;

class DocxPaperTests {

    private static final List<XlsxColumn> COLUMNS =
            List.of(new XlsxColumn("板块", 20), new XlsxColumn("参加人次", "青少年", 8), new XlsxColumn("参加人次", "教师", 8));

    private static XWPFDocument readBack(DocxPaper paper) throws IOException {
        var output = new ByteArrayOutputStream();
        paper.write(output);
        return new XWPFDocument(new ByteArrayInputStream(output.toByteArray()));
    }

    private static String fontOf(XWPFParagraph paragraph) {
        XWPFRun run = paragraph.getRuns().getFirst();
        return run.getFontFamily(XWPFRun.FontCharRange.eastAsia) + " " + run.getFontSizeAsDouble();
    }

    @Test
    void everyRankHasItsFontOfTheStandard() throws IOException {
        var paper = new DocxPaper()
                .title("总结")
                .flushLeft("办公室：")
                .heading("一、基本情况")
                .subheading("（一）城区")
                .body("第一段\n\n第二段")
                .remark("口径");

        try (XWPFDocument document = readBack(paper)) {
            assertThat(document.getParagraphs())
                    .extracting(XWPFParagraph::getText, DocxPaperTests::fontOf)
                    .containsExactly(
                            tuple("总结", "方正小标宋简体 22.0"),
                            tuple("办公室：", "仿宋_GB2312 16.0"),
                            tuple("一、基本情况", "黑体 16.0"),
                            tuple("（一）城区", "楷体_GB2312 16.0"),
                            tuple("第一段", "仿宋_GB2312 16.0"),
                            tuple("第二段", "仿宋_GB2312 16.0"),
                            tuple("口径", "仿宋_GB2312 9.0"));
            assertThat(document.getParagraphs().getFirst().getAlignment()).isEqualTo(ParagraphAlignment.CENTER);
            assertThat(document.getParagraphs().get(4).getIndentationFirstLine())
                    .isEqualTo(640);
            assertThat(document.getParagraphs().get(4).getSpacingBetween()).isEqualTo(28.95);
        }
    }

    @Test
    void thePageIsA4WithTheMarginsOfTheStandardAndNumbersOutside() throws IOException {
        try (XWPFDocument document = readBack(new DocxPaper().title("总结"))) {
            var section = document.getDocument().getBody().getSectPr();

            assertThat(List.of(section.getPgSz().getW(), section.getPgSz().getH()))
                    .extracting(Object::toString)
                    .containsExactly("11906", "16838");
            assertThat(List.of(
                            section.getPgMar().getTop(),
                            section.getPgMar().getBottom(),
                            section.getPgMar().getLeft(),
                            section.getPgMar().getRight()))
                    .extracting(Object::toString)
                    .containsExactly("2098", "1984", "1587", "1474");
            assertThat(document.getEvenAndOddHeadings()).isTrue();
            assertThat(document.getFooterList())
                    .extracting(
                            footer -> footer.getParagraphs().getFirst().getAlignment(),
                            footer -> footer.getParagraphs().getFirst().getText())
                    .containsExactlyInAnyOrder(
                            tuple(ParagraphAlignment.RIGHT, "— 1 —"), tuple(ParagraphAlignment.LEFT, "— 1 —"));
        }
    }

    @Test
    void theNameIsCentredOverTheDay() throws IOException {
        var paper = new DocxPaper().signature("市科协", "2020年11月5日").signature("某某市青少年科学节实施小组办公室", "2020年11月5日");

        try (XWPFDocument document = readBack(paper)) {
            assertThat(document.getParagraphs())
                    .extracting(XWPFParagraph::getText, XWPFParagraph::getIndentationRight)
                    .containsExactly(
                            tuple("市科协", 1840),
                            tuple("2020年11月5日", 1280),
                            tuple("某某市青少年科学节实施小组办公室", 640),
                            tuple("2020年11月5日", 1280));
        }
    }

    @Test
    void aTableHasItsHeadingsOnEveryPageAndItsSumSetOff() throws IOException {
        var paper =
                new DocxPaper().table(COLUMNS, List.of(List.of("科普大篷车", "1,128", "38"), List.of("合计", "1,128", "38")));

        try (XWPFDocument document = readBack(paper)) {
            XWPFTable table = document.getTables().getFirst();
            assertThat(table.getRows())
                    .extracting(row -> row.getTableCells().stream()
                            .map(XWPFTableCell::getText)
                            .toList())
                    .containsExactly(
                            List.of("板块", "参加人次"),
                            List.of("", "青少年", "教师"),
                            List.of("科普大篷车", "1,128", "38"),
                            List.of("合计", "1,128", "38"));
            assertThat(table.getRows())
                    .extracting(XWPFTableRow::isRepeatHeader)
                    .containsExactly(true, true, false, false);
            assertThat(table.getRows().getLast().getTableCells())
                    .allSatisfy(cell ->
                            assertThat(fontOf(cell.getParagraphs().getFirst())).isEqualTo("黑体 9.0"));
        }
    }

    @Test
    void picturesAreInsideWithTheirCaptions() throws IOException {
        var paper = new DocxPaper().annex("附件2", "活动图片");
        paper.pictures(List.of(picture(1, 1600, 900), picture(2, 300, 900), picture(3, 400, 300)));

        try (XWPFDocument document = readBack(paper)) {
            XWPFTable table = document.getTables().getFirst();
            assertThat(table.getRows()).hasSize(2);
            assertThat(table.getText()).contains("图片 1").contains("图片 2").contains("图片 3");
            assertThat(document.getAllPictures()).hasSize(3);
            assertThat(document.getParagraphs().getFirst().isPageBreak()).isTrue();
        }
    }

    @Test
    void withoutPicturesThereIsNoTableForThem() throws IOException {
        try (XWPFDocument document = readBack(new DocxPaper().pictures(List.of()))) {
            assertThat(document.getTables()).isEmpty();
        }
    }

    private static DocxPicture picture(int number, int width, int height) {
        return new DocxPicture(new ByteArrayResource(Pictures.jpeg(width, height, number)), "图片 " + number);
    }
}

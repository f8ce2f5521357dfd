package org.kexuejie.summary.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.kexuejie.activity.ActivityId;
import org.kexuejie.document.Sheets;
import org.kexuejie.summary.domain.CitySummaryService;
import org.kexuejie.testing.ActivityMother;
import org.kexuejie.testing.Actors;
import org.kexuejie.testing.Page;
import org.kexuejie.testing.Plan;
import org.kexuejie.testing.Portal;
import org.kexuejie.testing.PortalTest;
import org.kexuejie.testing.ReportBuilder;
import org.kexuejie.testing.SummaryMother;
import org.kexuejie.testing.Visitor;

/** The paper, the document and the sheet say what the screen says, to the digit. */
@PortalTest
class PaperTests {

    private static final String SIGNATURES = "填表人：　　　　　　审核人：　　　　　　负责人签字：　　　　　　联系电话：";

    private final CitySummaryService service;
    private final SummaryMother summaries;
    private final ActivityMother activities;
    private final Plan plan;
    private final Actors actors;
    private final Visitor city;
    private final Visitor office;

    PaperTests(
            CitySummaryService service,
            SummaryMother summaries,
            ActivityMother activities,
            Plan plan,
            Portal portal,
            Actors actors) {
        this.service = service;
        this.summaries = summaries;
        this.activities = activities;
        this.plan = plan;
        this.actors = actors;
        this.city = portal.as(actors.liuzhou());
        this.office = portal.as(actors.office());
    }

    /** Figures under several lines, an exception, pictures: everything that a paper can have. */
    private void putTogether() {
        ActivityId open = activities.approved(actors.schoolB());
        activities.verified(
                actors.venueA(),
                activities.registration().line(plan.line(Plan.CAMPUS_TOUR).id()),
                ReportBuilder.aReport().online(600));
        summaries.readyToStamp(actors.liuzhou(), actors.schoolA());
        summaries.confirm(actors.liuzhou(), Map.of(open, "改期到明年"));
    }

    private static List<List<String>> figures(Page page, String rows) {
        var figures = new ArrayList<List<String>>();
        for (Element row : page.document().select(rows)) {
            figures.add(row.select("th, td").eachText());
        }
        return figures;
    }

    private List<List<String>> onScreen() {
        Page page = city.page("/city/summary/figures");
        var figures = figures(page, "table.figures tbody tr");
        figures.addAll(figures(page, "table.figures tfoot tr"));
        return figures;
    }

    private static byte[] bytes(Visitor visitor, String path) {
        var answer = visitor.get(path);
        assertThat(answer).hasStatusOk();
        return answer.getResponse().getContentAsByteArray();
    }

    private XWPFDocument document(Visitor visitor, String path) throws IOException {
        return new XWPFDocument(new ByteArrayInputStream(bytes(visitor, path)));
    }

    private static List<List<String>> table(XWPFDocument document) {
        return document.getTables().getFirst().getRows().stream()
                .skip(2)
                .map(XWPFTableRow::getTableCells)
                .map(cells -> cells.stream().map(XWPFTableCell::getText).toList())
                .toList();
    }

    @Test
    void theFiguresAreTheSameOnScreenOnPaperInTheDocumentAndInTheSheet() throws IOException {
        putTogether();
        List<List<String>> screen = onScreen();
        assertThat(screen).hasSize(10);
        assertThat(screen.getLast()).containsExactly("合计", "5", "15", "1,600", "90", "200", "600", "1", "1", "0", "15");

        assertThat(figures(city.page("/city/summary/print"), ".paper-table tbody tr"))
                .isEqualTo(screen);
        try (XWPFDocument document = document(city, "/city/summary/paper.docx")) {
            assertThat(table(document)).isEqualTo(screen);
        }
        assertThat(Sheets.rows(bytes(city, "/city/summary/statistics.xlsx")).subList(4, 14))
                .extracting(row -> row.subList(1, 12))
                .isEqualTo(screen);
    }

    @Test
    void theDocumentHasTheTextThePicturesAndTheMarkOfThePaper() throws IOException {
        putTogether();
        Page print = city.page("/city/summary/print");
        String mark = service.sheet(actors.liuzhou()).paper().mark();

        try (XWPFDocument document = document(city, "/city/summary/paper.docx")) {
            List<String> paragraphs = document.getParagraphs().stream()
                    .map(XWPFParagraph::getText)
                    .toList();
            assertThat(paragraphs)
                    .startsWith("柳州市第八届广西青少年科学节活动总结", "广西青少年科学节组委会办公室：", "一、基本情况")
                    .containsSubsequence(
                            "三、活动亮点",
                            "1.科普大篷车开进苗寨",
                            "柳州市青少年科学节实施小组办公室（盖章）",
                            "2020年10月12日",
                            "附件1",
                            "柳州市鱼峰区乐群中学《东门小学校园科技节》：改期到明年",
                            SIGNATURES,
                            "校验码：" + mark,
                            "附件2");
            assertThat(paragraphs)
                    .containsAll(print.document().select(".paper h2").eachText());
            assertThat(document.getAllPictures()).hasSize(15);
        }
        assertThat(print.document().select(".paper p").eachText())
                .contains(SIGNATURES, "校验码：" + mark, "柳州市鱼峰区乐群中学《东门小学校园科技节》：改期到明年", "草稿，未报送");
        assertThat(print.document().select(".paper-pictures img")).hasSize(15);
    }

    @Test
    void withoutPicturesThereIsNoAnnexForThem() throws IOException {
        summaries.begun(actors.liuzhou());

        try (XWPFDocument document = document(city, "/city/summary/paper.docx")) {
            assertThat(document.getParagraphs())
                    .extracting(XWPFParagraph::getText)
                    .contains("附件1")
                    .doesNotContain("附件2");
        }
        assertThat(city.page("/city/summary/print")
                        .document()
                        .select(".paper-label")
                        .eachText())
                .containsExactly("附件1");
    }

    @Test
    void whatTheOfficeTakesAlongIsWhatTheCityFiled() throws IOException {
        putTogether();
        List<List<String>> screen = onScreen();
        summaries.stamp(actors.liuzhou());
        var id = summaries.file(actors.liuzhou());

        try (XWPFDocument document = document(office, "/office/summaries/" + id + "/paper.docx")) {
            assertThat(table(document)).isEqualTo(screen);
        }
        Page print = office.page("/office/summaries/" + id + "/print");
        assertThat(figures(print, ".paper-table tbody tr")).isEqualTo(screen);
        assertThat(print.text()).doesNotContain("草稿，未报送");
        assertThat(Sheets.rows(bytes(office, "/office/summaries/" + id + "/statistics.xlsx"))
                        .getFirst()
                        .getFirst())
                .isEqualTo("第八届广西青少年科学节活动情况统计表（柳州市）");
    }

    @Test
    void documentsAreCalledWhatOfficesCallThem() {
        assertThat(nameOf("/city/summary/paper.docx")).isEqualTo("柳州市第八届广西青少年科学节活动总结_20201012.docx");
        assertThat(nameOf("/city/summary/statistics.xlsx")).isEqualTo("第八届广西青少年科学节活动情况统计表(柳州市)_20201012.xlsx");
    }

    private String nameOf(String path) {
        String disposition = city.get(path).getResponse().getHeader("Content-Disposition");
        assertThat(disposition).contains("filename*=UTF-8''");
        return URLDecoder.decode(String.valueOf(disposition).replaceAll(".*''", ""), StandardCharsets.UTF_8);
    }
}

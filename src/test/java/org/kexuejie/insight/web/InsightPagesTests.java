package org.kexuejie.insight.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kexuejie.testing.ReportBuilder.aReport;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kexuejie.testing.ActivityMother;
import org.kexuejie.testing.Actors;
import org.kexuejie.testing.Page;
import org.kexuejie.testing.Plan;
import org.kexuejie.testing.Portal;
import org.kexuejie.testing.PortalTest;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** The pages on coverage, targets and statistics as each role sees them. */
@PortalTest
class InsightPagesTests {

    private final Portal portal;
    private final Actors actors;
    private final ActivityMother activities;
    private final Plan plan;

    InsightPagesTests(Portal portal, Actors actors, ActivityMother activities, Plan plan) {
        this.portal = portal;
        this.actors = actors;
        this.activities = activities;
        this.plan = plan;
    }

    @ParameterizedTest
    @CsvSource({
        "office, /office/coverage, 县（市、区）覆盖",
        "office, /office/coverage?view=TILES, 县（市、区）覆盖",
        "office, /office/coverage?view=LIST&state=GAP, 县（市、区）覆盖",
        "office, /office/coverage?state=COVERED, 县（市、区）覆盖",
        "liuzhou, /city/coverage, 县（市、区）覆盖",
        "county-sanjiang, /county/coverage, 县（市、区）覆盖",
        "office, /office/targets, 方案指标",
        "office, /office/statistics, 活动统计",
        "office, /office/statistics?by=LINE, 活动统计",
        "office, /office/statistics?city=450200&by=PLACE, 活动统计",
        "liuzhou, /city/statistics, 活动统计",
        "county-sanjiang, /county/statistics, 活动统计",
        "host-wenming, /host/statistics, 活动统计"
    })
    void everyPageIsThereForItsRoleWithAndWithoutRecords(String username, String path, String title) {
        assertThat(portal.as(actors.standing(username)).page(path).title()).isEqualTo(title);

        activities.verified(actors.venueA());

        assertThat(portal.as(actors.standing(username)).page(path).title()).isEqualTo(title);
    }

    @ParameterizedTest
    @CsvSource({
        "office, /city/coverage",
        "office, /county/coverage",
        "office, /city/statistics.xlsx",
        "office, /host/statistics",
        "liuzhou, /office/coverage",
        "liuzhou, /office/coverage.xlsx",
        "liuzhou, /office/targets",
        "liuzhou, /office/statistics",
        "liuzhou, /county/statistics",
        "county-sanjiang, /city/coverage",
        "county-sanjiang, /office/statistics.xlsx",
        "host-wenming, /office/statistics",
        "host-wenming, /office/coverage",
        "school-a, /office/coverage",
        "school-a, /city/statistics",
        "school-a, /county/coverage.xlsx",
        "school-a, /host/statistics.xlsx"
    })
    void pagesOfOtherRolesAreClosed(String username, String path) {
        assertThat(portal.as(actors.standing(username)).get(path)).hasStatus(403);
    }

    @ParameterizedTest
    @CsvSource({
        "office, /office/coverage?city=110000, 404",
        "office, /office/statistics?city=110000, 404",
        "office, /office/statistics?line=0190a5c0-0000-7000-8000-000000000000, 404",
        "host-wenming, /host/statistics?city=110000, 404",
        "office, /office/coverage?view=NONE, 400",
        "office, /office/coverage?state=NONE, 400",
        "office, /office/statistics?by=NONE, 400"
    })
    void whatThereIsNotIsNotShown(String username, String path, int status) {
        assertThat(portal.as(actors.standing(username)).get(path)).hasStatus(status);
    }

    @Test
    void aHostDepartmentFindsNoLineOfOthers() {
        var foreign = plan.line(Plan.SCIENCE_VAN).id();

        assertThat(portal.as(actors.wenming()).get("/host/statistics?line=" + foreign))
                .hasStatus(404);
    }

    @Test
    void aCityAndACountySeeThemselvesWhateverTheyAskFor() {
        activities.verified(actors.schoolN());
        Page coverage = portal.as(actors.liuzhou()).page("/city/coverage?city=450100&view=LIST");
        Page statistics = portal.as(actors.liuzhou()).page("/city/statistics?city=450100");
        Page county = portal.as(actors.sanjiang()).page("/county/coverage?city=450100&view=LIST");

        assertThat(coverage.document().select("tbody th .sub").eachText())
                .hasSize(10)
                .containsOnly("柳州市");
        assertThat(statistics.document().select("table.figures tfoot td").eachText())
                .containsOnly("0");
        assertThat(county.document().select("tbody th .sub").eachText()).containsExactly("柳州市");
    }

    @Test
    void aCountyThatMissesAVenueSaysSo() {
        activities.approved(actors.schoolA());
        Page page = portal.as(actors.liuzhou()).page("/city/coverage");

        assertThat(page.document().select("#c450202").text()).contains("城中", "有缺口", "学校 已通过 1 所", "缺校外活动场所或示范单位");
        assertThat(page.document().select("#c450226").text()).contains("缺学校", "缺校外活动场所或示范单位");
    }

    @Test
    void theOfficeFindsWhomToAskAboutTheGaps() {
        Page list = portal.as(actors.office()).page("/office/coverage?view=LIST&state=GAP&city=450200");

        assertThat(list.rows()).hasSize(10).allSatisfy(row -> assertThat(row).contains("有缺口"));
        assertThat(list.document().select("thead th").eachText()).endsWith("缺口", "市级联络员");
    }

    @Test
    void aTargetWithoutAnAmountLeadsTheOfficeToThePlan() {
        Page page = portal.as(actors.office()).page("/office/targets");

        assertThat(page.document().select(".target-unset").text()).startsWith("还没有填写目标值");
        assertThat(page.document().select(".target-unset a").attr("href")).isEqualTo("/office/editions");
    }

    @Test
    void theSheetOfTheCoverageHoldsExactlyTheFilter() throws IOException {
        activities.approved(actors.schoolA());
        Page page = portal.as(actors.office()).page("/office/coverage?view=LIST&state=GAP&city=450200");
        List<List<String>> rows = sheet("office", "/office/coverage.xlsx?view=LIST&state=GAP&city=450200");

        assertThat(rows.stream().map(row -> row.get(2)))
                .containsExactlyElementsOf(
                        page.document().select("tbody th span:first-child").eachText());
        assertThat(rows.getFirst())
                .isEqualTo(List.of("1", "柳州市", "城中区", "市辖区", "已通过", "1", "空", "0", "有缺口", "缺校外活动场所或示范单位"));
    }

    @Test
    void theSheetOfStatisticsHoldsTheFiguresOfThePage() throws IOException {
        activities.verified(
                actors.venueA(), activities.registration(), aReport().online(1200));
        activities.verified(actors.schoolA());
        Page page = portal.as(actors.liuzhou()).page("/city/statistics");
        List<List<String>> rows = sheet("liuzhou", "/city/statistics.xlsx");
        var figures = page.document().select("table.figures tbody tr, table.figures tfoot tr").stream()
                .map(row -> row.select("th, td").eachText().stream()
                        .map(text -> text.replace(",", ""))
                        .toList())
                .toList();

        assertThat(rows.stream().map(row -> row.subList(1, row.size())).toList().subList(0, 11))
                .isEqualTo(figures);
    }

    @Test
    void rowsLeadFromACityToItsCountiesAndFromALineToItsPlaces() {
        var line = plan.line(Plan.CAMPUS_TOUR).id();

        assertThat(rowLinks("office", "/office/statistics?by=PLACE&line=" + line))
                .hasSize(14)
                .startsWith("/office/statistics?city=450100&line=" + line);
        assertThat(rowLinks("host-wenming", "/host/statistics?by=LINE&city=450200"))
                .contains("/host/statistics?line=" + line + "&city=450200");
        assertThat(rowLinks("liuzhou", "/city/statistics")).isEmpty();
        assertThat(rowLinks("county-sanjiang", "/county/statistics")).isEmpty();
    }

    private List<String> rowLinks(String username, String path) {
        return portal.as(actors.standing(username)).page(path).document().select("table.figures tbody th a").stream()
                .map(link -> link.attr("href"))
                .toList();
    }

    @Test
    void theWorkbenchShowsHowFarThingsAre() {
        activities.verified(
                actors.venueA(),
                activities.registration(),
                aReport().youth(1320).varianceNote("人数增加"));

        assertThat(tiles("office", "/office"))
                .containsExactly("县（市、区）全覆盖 0 个县 目标 111 个县0%", "已达到的指标 0 项 目标 10 项0%", "参加青少年 1,320 人次", "已核数活动 1 项");
        assertThat(tiles("liuzhou", "/city"))
                .containsExactly("县（市、区）覆盖 0 个县 目标 10 个县0%", "参加青少年 1,320 人次", "已核数活动 1 项");
        assertThat(tiles("county-sanjiang", "/county"))
                .containsExactly("县（市、区）覆盖 0 个县 目标 1 个县0%", "参加青少年 1,320 人次", "已核数活动 1 项");
        assertThat(tiles("host-wenming", "/host")).containsExactly("参加青少年 1,320 人次", "已核数活动 1 项");
        assertThat(tiles("school-a", "/school")).isEmpty();
    }

    @Test
    void aCityIsToldOfItsGaps() {
        activities.approved(actors.venueA());
        String work = portal.as(actors.liuzhou()).page("/city").text();

        assertThat(work).contains("覆盖缺口 10", "城中区 缺学校，缺校外活动场所或示范单位");
    }

    private List<String> tiles(String username, String path) {
        return portal.as(actors.standing(username))
                .page(path)
                .document()
                .select(".tile")
                .eachText();
    }

    /** The rows of a sheet below its headings. */
    private List<List<String>> sheet(String username, String path) throws IOException {
        MvcTestResult answer = portal.as(actors.standing(username)).get(path);
        assertThat(answer).hasStatusOk();
        byte[] file = answer.getResponse().getContentAsByteArray();
        try (var workbook = new ReadableWorkbook(new ByteArrayInputStream(file))) {
            return workbook.getFirstSheet().read().stream()
                    .dropWhile(row -> !"1".equals(row.getCellText(0)))
                    .map(InsightPagesTests::texts)
                    .toList();
        }
    }

    private static List<String> texts(Row row) {
        return row.stream().map(cell -> cell == null ? "" : cell.getText()).toList();
    }
}

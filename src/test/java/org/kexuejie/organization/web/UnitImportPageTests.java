package org.kexuejie.organization.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.SheetVisibility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kexuejie.organization.domain.ImportSteps;
import org.kexuejie.organization.domain.UnitColumn;
import org.kexuejie.organization.domain.UnitLists;
import org.kexuejie.testing.Actors;
import org.kexuejie.testing.Form;
import org.kexuejie.testing.Page;
import org.kexuejie.testing.Portal;
import org.kexuejie.testing.PortalTest;
import org.kexuejie.testing.Sheet;
import org.kexuejie.testing.Visitor;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.http.HttpStatus;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** Units registered in bulk, from the template to the register. */
@PortalTest
class UnitImportPageTests {

    private static final String START = "/city/units/import";

    private final ImportSteps steps;
    private final Actors actors;
    private final Portal portal;
    private final Visitor liuzhou;

    UnitImportPageTests(BeanFactory beans, Actors actors, Portal portal) {
        this.steps = new ImportSteps(beans);
        this.actors = actors;
        this.portal = portal;
        this.liuzhou = portal.as(actors.liuzhou());
    }

    private static MockMultipartFile file(byte[] content) {
        return new MockMultipartFile("file", "柳州单位.xlsx", null, content);
    }

    private MvcTestResult upload(byte[] content) {
        return liuzhou.upload(START, Form.of(), file(content));
    }

    /** Uploads a list, and goes to the page that says what was found. */
    private String checked(byte[] content) {
        MvcTestResult answer = upload(content);
        assertThat(answer).hasStatus(HttpStatus.SEE_OTHER);
        String path = Objects.requireNonNull(answer.getResponse().getRedirectedUrl());
        steps.run(path);
        return path;
    }

    private static List<List<String>> oneGoodOneBad() {
        return List.of(UnitLists.row("柳州市甲小学"), UnitLists.with(UnitLists.row("柳州市乙小学"), UnitColumn.COUNTY, "某某县"));
    }

    @ParameterizedTest
    @CsvSource({"liuzhou, /city, 城中区, 10", "office, /office, 南宁市兴宁区, 111"})
    void theTemplateOffersWhatCanBeChosen(String username, String area, String first, int counties) throws IOException {
        var answer = portal.as(actors.standing(username)).get(area + "/units/import/template.xlsx");

        try (var workbook = new ReadableWorkbook(
                new ByteArrayInputStream(answer.getResponse().getContentAsByteArray()))) {
            var sheets = workbook.getSheets().toList();
            assertThat(sheets)
                    .extracting(org.dhatim.fastexcel.reader.Sheet::getName)
                    .containsExactly("单位", "选项", "填报说明");
            assertThat(sheets.get(1).getVisibility()).isEqualTo(SheetVisibility.HIDDEN);
            assertThat(sheets.get(0).read().getFirst().stream().map(cell -> String.valueOf(cell.getText())))
                    .startsWith("单位全称*", "单位类别*", "隶属关系*", "所在县（市、区）*")
                    .hasSize(UnitColumn.values().length);
            var offered = sheets.get(1).read().stream()
                    .map(row -> row.getCellText(UnitColumn.COUNTY.place()))
                    .filter(text -> !text.isEmpty())
                    .toList();
            assertThat(offered).hasSize(counties).startsWith(first);
            assertThat(sheets.get(2).read()).hasSize(UnitColumn.values().length + 1);
        }
    }

    @Test
    void aListIsWatchedWhileItIsChecked() {
        String path = Objects.requireNonNull(
                upload(UnitLists.xlsx(UnitLists.rows(2))).getResponse().getRedirectedUrl());

        Page waiting = liuzhou.page(path);
        assertThat(waiting.text()).contains("检查中", "正在排队", "刷新进度");
        assertThat(waiting.document().select("#import").attr("hx-trigger")).isEqualTo("every 2s");
        assertThat(waiting.document().select("#import").attr("hx-get")).isEqualTo(path);

        steps.run(path);
        Page ready = liuzhou.page(path);
        assertThat(ready.text()).contains("全部正确，可以导入。");
        assertThat(ready.document().select("#import").hasAttr("hx-trigger")).isFalse();
    }

    @Test
    void aListWithoutFaultsIsImported() {
        String path = checked(UnitLists.xlsx(UnitLists.rows(2)));
        assertThat(liuzhou.page(path).text()).contains("导入 2 个单位").doesNotContain("只导入正确的");

        assertThat(liuzhou.post(path + "/confirmation", "despiteFaults", "false"))
                .hasStatus(HttpStatus.SEE_OTHER)
                .hasRedirectedUrl(path);
        steps.run(path);

        assertThat(liuzhou.page(path).text()).contains("新登记 2 个单位，已有 0 个。");
        assertThat(liuzhou.page("/city/units").text()).contains("柳州市第00001小学", "柳州市第00002小学");
        assertThat(liuzhou.page(START).rows()).hasSize(1);
        assertThat(liuzhou.page("/city").text()).contains("批量导入单位");
    }

    @Test
    void faultsAreListedByRowAndColumnAndCanBeLeftOut() {
        String path = checked(UnitLists.xlsx(oneGoodOneBad()));
        Page page = liuzhou.page(path);
        assertThat(page.rows()).containsExactly(List.of("3", "所在县（市、区）", "某某县", "没有“某某县”这个县（市、区）"));
        assertThat(page.text()).contains("1 行有问题", "只导入正确的 1 行");

        var refused = liuzhou.post(path + "/confirmation", "despiteFaults", "false");
        assertThat(refused).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        assertThat(Page.of(refused).text()).contains("还有 1 行有问题，没有导入");

        liuzhou.post(path + "/confirmation", "despiteFaults", "true");
        steps.run(path);
        assertThat(liuzhou.page(path).text()).contains("新登记 1 个单位", "还有 1 行没有导入");
    }

    @Test
    void theRowsWithFaultsCanBePutRightAndUploadedAgain() {
        String path = checked(UnitLists.xlsx(oneGoodOneBad()));

        Sheet sheet = Sheet.of(liuzhou.get(path + "/faults.xlsx"));

        assertThat(sheet.headings()).startsWith("原行号", "单位全称").endsWith("问题");
        assertThat(sheet.column("单位全称")).containsExactly("柳州市乙小学");
        assertThat(sheet.column("问题")).containsExactly("所在县（市、区）：没有“某某县”这个县（市、区）");

        var rows =
                new ArrayList<List<String>>(List.of(List.of(sheet.title()), List.of(sheet.note()), sheet.headings()));
        rows.addAll(sheet.rows());
        String again = checked(UnitLists.plain(rows));
        assertThat(liuzhou.page(again).rows()).containsExactly(List.of("4", "所在县（市、区）", "某某县", "没有“某某县”这个县（市、区）"));
    }

    @Test
    void aSecondUploadWaitsForTheFirst() {
        upload(UnitLists.xlsx(UnitLists.rows(1)));

        var refused = upload(UnitLists.xlsx(UnitLists.rows(1)));

        assertThat(refused).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        assertThat(Page.of(refused).text()).contains("您上一次的导入还在处理，请等它完成");
    }

    @Test
    void nothingToUploadIsSaidAtOnce() {
        var refused = upload(new byte[0]);

        assertThat(refused).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        assertThat(Page.of(refused).text()).contains("请选择文件");
    }

    @Test
    void aFileThatIsNoListSaysWhy() {
        String path = checked(UnitLists.sheet("别的", sheet -> sheet.value(0, 0, "学校")));

        assertThat(liuzhou.page(path).text()).contains("这个文件不能导入", "前 10 行里没有找到“单位全称”这一列", "重新上传");
    }

    @Test
    void aForeignImportDoesNotExist() {
        String path = checked(UnitLists.xlsx(oneGoodOneBad()));
        Visitor nanning = portal.as(actors.nanning());

        assertThat(nanning.get(path)).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(nanning.get(path + "/faults.xlsx")).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(nanning.post(path + "/confirmation", "despiteFaults", "true"))
                .hasStatus(HttpStatus.NOT_FOUND);
        assertThat(portal.as(actors.office()).get(path.replace("/city/", "/office/")))
                .hasStatus(HttpStatus.NOT_FOUND);
    }
}

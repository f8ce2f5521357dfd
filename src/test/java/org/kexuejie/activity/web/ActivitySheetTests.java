package org.kexuejie.activity.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kexuejie.testing.ActivityMother;
import org.kexuejie.testing.Actors;
import org.kexuejie.testing.Portal;
import org.kexuejie.testing.PortalTest;
import org.kexuejie.testing.Sheet;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;

/** The lists of activities as sheets. */
@PortalTest
class ActivitySheetTests {

    private final ActivityMother activities;
    private final Portal portal;
    private final Actors actors;

    ActivitySheetTests(ActivityMother activities, Portal portal, Actors actors) {
        this.activities = activities;
        this.portal = portal;
        this.actors = actors;
    }

    @BeforeEach
    void handIn() {
        for (int i = 1; i <= 23; i++) {
            activities.submitted(actors.schoolA(), activities.registration().title("讲座" + i));
        }
        activities.submitted(actors.schoolN(), activities.registration().title("=HYPERLINK(\"x\")"));
        activities.verified(actors.venueA());
        activities.draft(actors.schoolA());
    }

    private Sheet sheet(String username, String address) {
        return Sheet.of(portal.as(actors.standing(username)).get(address));
    }

    @ParameterizedTest
    @CsvSource({
        "office, /office, 25",
        "liuzhou, /city, 24",
        "nanning, /city, 1",
        "county-sanjiang, /county, 1",
        "host-wenming, /host, 25"
    })
    void everyRoleTakesItsOwn(String username, String area, int rows) {
        assertThat(sheet(username, area + "/activities.xlsx").rows()).hasSize(rows);
    }

    @ParameterizedTest
    @CsvSource({
        "''",
        "?status=SUBMITTED",
        "?text=%E8%AE%B2%E5%BA%A71",
        "?county=450226",
        "?sort=WAITING",
        "?stage=HELD",
        "?text=%E6%B2%A1%E6%9C%89"
    })
    void theSheetHoldsExactlyTheFilterInItsOrder(String query) {
        var all = sheet("liuzhou", "/city/activities.xlsx" + query).column("活动名称");
        var visitor = portal.as(actors.liuzhou());
        var page = visitor.page("/city/activities" + query);

        assertThat(all).startsWith(page.rowTitles().toArray(String[]::new));
        assertThat(page.text()).contains("共 " + all.size() + " 项");
    }

    @Test
    void aRowSaysWhatIsKnownOfItsActivity() {
        var sheet = sheet("liuzhou", "/city/activities.xlsx?status=VERIFIED");

        assertThat(sheet.title()).isEqualTo("第八届广西青少年科学节活动一览表");
        assertThat(sheet.note()).isEqualTo("导出单位：柳州市科协　导出时间：2020-10-12 10:00　单位：人次、场");
        assertThat(sheet.headings())
                .containsExactly(
                        "序号",
                        "受理编号",
                        "活动名称",
                        "申报单位",
                        "市",
                        "县（市、区）",
                        "所属板块",
                        "开始时间",
                        "结束时间",
                        "状态",
                        "等待（天）",
                        "预计青少年（人次）",
                        "场次",
                        "参加青少年（人次）",
                        "报送时间");
        assertThat(sheet.rows()).hasSize(1);
        assertThat(sheet.rows().getFirst().subList(0, 7))
                .containsExactly("1", "08-4502-00024", "东门小学校园科技节", "三江侗族自治县青少年活动中心", "柳州", "三江", "学校、校外活动场所科学节（科技节）");
        assertThat(sheet.column("状态")).containsExactly("已核数");
        assertThat(sheet.column("预计青少年（人次）")).containsExactly("300");
        assertThat(sheet.column("场次")).containsExactly("3");
        assertThat(sheet.column("参加青少年（人次）")).containsExactly("320");
    }

    @Test
    void whatIsNotReportedYetIsLeftOpen() {
        var sheet = sheet("nanning", "/city/activities.xlsx");

        assertThat(sheet.column("场次")).containsExactly("");
        assertThat(sheet.column("参加青少年（人次）")).containsExactly("");
    }

    @Test
    void aTextThatLooksLikeAFormulaStaysAText() {
        assertThat(sheet("nanning", "/city/activities.xlsx").column("活动名称")).containsExactly("=HYPERLINK(\"x\")");
    }

    @Test
    void theFileIsNamedInChinese() {
        var answer = portal.as(actors.liuzhou()).get("/city/activities.xlsx");

        assertThat(answer.getResponse().getHeader(HttpHeaders.CONTENT_DISPOSITION))
                .startsWith("attachment")
                .contains("%E6%B4%BB%E5%8A%A8%E4%B8%80%E8%A7%88%E8%A1%A8")
                .contains(".xlsx");
    }

    @Test
    void unitsHaveNoSheet() {
        var school = portal.as(actors.schoolA());

        for (String area : List.of("/office", "/city", "/county", "/host")) {
            assertThat(school.get(area + "/activities.xlsx")).hasStatus(HttpStatus.FORBIDDEN);
        }
    }
}

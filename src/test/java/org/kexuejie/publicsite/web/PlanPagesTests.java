package org.kexuejie.publicsite.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.kexuejie.festival.Festival;
import org.kexuejie.festival.LineInfo;
import org.kexuejie.testing.Plan;
import org.kexuejie.testing.Portal;
import org.kexuejie.testing.PortalTest;

/** The plan and the committee as the public reads them. */
@PortalTest
class PlanPagesTests {

    private final Portal portal;
    private final Plan plan;
    private final Festival festival;

    PlanPagesTests(Portal portal, Plan plan, Festival festival) {
        this.portal = portal;
        this.plan = plan;
        this.festival = festival;
    }

    @Test
    void thePlanIsReadBySections() {
        var page = portal.anonymous().page("/plan");

        assertThat(page.title()).isEqualTo("第八届广西青少年科学节暨东盟国家青少年科技交流活动方案");
        assertThat(page.document().select("main h2").eachText())
                .containsExactly("指导思想", "活动主题", "组织机构", "活动时间、地点", "活动对象", "活动内容", "实施步骤")
                .isEqualTo(page.document().select(".contents a").eachText());
        assertThat(page.document().select(".plan-phases li").eachText())
                .containsExactly(
                        "2020年6月1日至6月30日 联合发文、宣传动员、组织发动阶段",
                        "2020年7月1日至8月31日 活动准备阶段",
                        "2020年9月1日至10月31日 活动全面开展阶段",
                        "2020年11月1日至11月30日 活动总结阶段");
        assertThat(page.text()).contains(plan.edition().guidingThought(), "主场活动：柳州科技馆 暂定");
    }

    @Test
    void everyLineStandsWithItsResponsibleUnitsInOrder() {
        var page = portal.anonymous().page("/plan").document();

        assertThat(page.select(".plan-line").eachAttr("id"))
                .isEqualTo(festival.lines(plan.edition().id()).stream()
                        .map(LineInfo::code)
                        .toList());
        assertThat(page.select("#INVENTION_SHOW p").getFirst().text()).isEqualTo("责任单位：自治区科技厅、教育厅、共青团广西区委、科协");
    }

    @Test
    void theCommitteeStandsInItsRankOrder() {
        var roster = portal.anonymous()
                .page("/committee")
                .document()
                .select(".roster")
                .getFirst();

        assertThat(roster.select("dt").eachText()).containsExactly("主任", "副主任", "成员");
        assertThat(roster.select(".person").eachText())
                .containsExactly("纳翔", "何求", "赖荣生", "李清先", "廖文军", "左向蕾", "黄星华", "陈坤", "蓝雁", "李海洪", "罗鲜");
        assertThat(roster.select("li").getFirst().text()).isEqualTo("纳翔 自治区科协党组书记、副主席");
    }

    @Test
    void hostsOrganisersAndCoOrganisersOfEveryCityAreNamed() {
        var page = portal.anonymous().page("/committee").document();

        assertThat(page.select(".plain-list li").eachText())
                .containsExactly(
                        "自治区科协", "自治区文明办", "自治区教育厅", "自治区科技厅", "共青团广西区委", "广西科技馆", "广西青少年科技中心", "广西青少年学生校外教育培训基地");
        assertThat(page.select(".roster").getLast().select("dt")).hasSize(14);
        assertThat(page.select(".name-run").get(1).children().eachText())
                .containsExactly("柳州市科协", "柳州市文明办", "柳州市教育局", "柳州市科技局", "共青团柳州市委");
    }

    @Test
    void inEnglishTheChineseTextsAreMarkedAndANoteSaysSo() {
        var read = portal.anonymous().page("/plan?lang=en").document();
        var committee = portal.anonymous().page("/committee?lang=en").document();

        assertThat(read.select("h1").text())
                .isEqualTo("The 8th Guangxi Youth Science Festival and ASEAN Youth Sci-Tech Exchange: Plan");
        assertThat(read.select(".chinese-only")).hasSize(1);
        assertThat(read.select(".plan-line").getFirst().select("p[lang=zh-CN]")).hasSize(1);
        assertThat(committee.select(".roster dt").getFirst().text()).isEqualTo("Director");
        assertThat(committee.select(".roster li[lang=zh-CN]")).hasSize(11);
        assertThat(committee.select(".roster").getLast().select("dt").getFirst().text())
                .isEqualTo("Nanning");
    }
}

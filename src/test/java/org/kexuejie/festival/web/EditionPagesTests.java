package org.kexuejie.festival.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kexuejie.testing.Actors;
import org.kexuejie.testing.Page;
import org.kexuejie.testing.Plan;
import org.kexuejie.testing.Portal;
import org.kexuejie.testing.PortalTest;
import org.kexuejie.testing.Visitor;
import org.springframework.http.HttpStatus;

/** The list of editions, and the plan of one as it is read. */
@PortalTest
class EditionPagesTests {

    private final Portal portal;
    private final Actors actors;
    private final Plan plan;
    private final Visitor office;
    private final String path;

    EditionPagesTests(Portal portal, Actors actors, Plan plan) {
        this.portal = portal;
        this.actors = actors;
        this.plan = plan;
        this.office = portal.as(actors.office());
        this.path = "/office/editions/" + plan.edition().id();
    }

    @Test
    void theListMarksTheEditionInUse() {
        Page list = office.page("/office/editions");

        assertThat(list.rows())
                .containsExactly(List.of(
                        "第 8 届",
                        plan.edition().name() + " " + plan.edition().theme(),
                        "2020-09-01 至 2020-10-31",
                        "进行中 当前使用"));
        assertThat(list.links()).containsExactly(path);
        assertThat(list.navigation()).contains("方案");
    }

    @Test
    void thePlanIsReadFromItsNameToItsVenues() {
        Page page = office.page(path);

        assertThat(page.title()).isEqualTo(plan.edition().name());
        assertThat(page.document().select("main h2").eachText())
                .containsExactly("基本情况", "实施步骤", "设置", "组织机构", "组委会", "活动内容", "指标", "场地");
        assertThat(page.facts())
                .containsEntry("指导思想", plan.edition().guidingThought())
                .containsEntry("活动时间", "2020-09-01 至 2020-10-31")
                .containsEntry("主办单位", "自治区科协、自治区文明办、自治区教育厅、自治区科技厅、共青团广西区委")
                .containsEntry("执行情况填报期限（天）", "活动结束后 7 天内");
        assertThat(page.document().select("#settings").text()).contains("方案未规定，由组委会办公室设定");
        assertThat(page.document().select("#committee tbody tr").eachText())
                .hasSize(11)
                .startsWith("纳翔 主任 自治区科协党组书记、副主席");
        assertThat(page.document().select("#lines .plan-section").eachText()).hasSize(2);
        assertThat(page.document().select("#lines .plan-lines > li")).hasSize(9);
        assertThat(page.document().select("#targets tbody tr")).hasSize(10);
        assertThat(page.document().select("#venues .order-item").eachText()).containsExactly("柳州科技馆 暂定 主场活动 修改");
    }

    @Test
    void coOrganizersAreReadCityByCity() {
        String coOrganizers = String.valueOf(office.page(path).facts().get("协办单位"));

        assertThat(coOrganizers)
                .startsWith("南宁市：南宁市科协、南宁市文明办、南宁市教育局、南宁市科技局、共青团南宁市委 柳州市：柳州市科协")
                .endsWith("共青团崇左市委");
    }

    @Test
    void thePhaseOfTodayIsMarked() {
        assertThat(office.page(path)
                        .document()
                        .select(".phase-line [aria-current=step]")
                        .eachText())
                .containsExactly("活动全面开展阶段 9月1日 至 10月31日");
        assertThat(office.page(path).document().select(".phase-line .is-over")).hasSize(2);
    }

    @Test
    void everyPartHasItsWayToEdit() {
        assertThat(office.page(path).links())
                .contains(
                        path + "/edit",
                        path + "/edit#settings",
                        path + "/phases",
                        path + "/organizations",
                        path + "/committee",
                        path + "/lines",
                        path + "/targets",
                        path + "/venues/new",
                        path + "/next");
    }

    @Test
    void theEditionInUseIsNotOpenedAgain() {
        assertThat(office.page(path).document().select("details.ask")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"liuzhou", "school-a", "county-sanjiang", "host-wenming"})
    void onlyTheOfficeReadsAndEditsPlans(String username) {
        Visitor other = portal.as(actors.standing(username));

        for (String part :
                List.of("", "/edit", "/phases", "/committee", "/organizations", "/lines", "/targets", "/next")) {
            assertThat(other.get(path + part)).as(part).hasStatus(HttpStatus.FORBIDDEN);
        }
        for (String part : List.of("", "/phases", "/committee", "/committee/order", "/venues", "/next", "/opening")) {
            assertThat(other.post(path + part)).as(part).hasStatus(HttpStatus.FORBIDDEN);
        }
        assertThat(other.get("/office/editions")).hasStatus(HttpStatus.FORBIDDEN);
    }

    @Test
    void anEditionThatIsNotThereIsNotFound() {
        for (String id : List.of("01a20c18-c59a-784a-b204-bf5667070bf8", "ninth")) {
            assertThat(office.get("/office/editions/" + id)).hasStatus(HttpStatus.NOT_FOUND);
            assertThat(office.post("/office/editions/" + id + "/opening")).hasStatus(HttpStatus.NOT_FOUND);
        }
    }
}

package org.kexuejie.festival.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.kexuejie.festival.Festival;
import org.kexuejie.festival.LineInfo;
import org.kexuejie.festival.OrganizationEntry;
import org.kexuejie.festival.ProgrammeSection;
import org.kexuejie.festival.ResponsibleUnit;
import org.kexuejie.festival.Sector;
import org.kexuejie.festival.TargetInfo;
import org.kexuejie.festival.VenueInfo;
import org.kexuejie.festival.VenueStatus;
import org.kexuejie.testing.Actors;
import org.kexuejie.testing.Filled;
import org.kexuejie.testing.Form;
import org.kexuejie.testing.Page;
import org.kexuejie.testing.Plan;
import org.kexuejie.testing.Portal;
import org.kexuejie.testing.PortalTest;
import org.kexuejie.testing.Visitor;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** Organisations, lines, targets and venues: what each has of its own. */
@PortalTest
class PlanListsTests {

    private final Festival festival;
    private final Plan plan;
    private final Visitor office;
    private final String path;

    PlanListsTests(Portal portal, Actors actors, Festival festival, Plan plan) {
        this.festival = festival;
        this.plan = plan;
        this.office = portal.as(actors.office());
        this.path = "/office/editions/" + plan.edition().id();
    }

    private List<OrganizationEntry> organizations() {
        return festival.organizations(plan.edition().id());
    }

    private List<TargetInfo> targets() {
        return festival.targets(plan.edition().id());
    }

    private VenueInfo venue() {
        return festival.venues(plan.edition().id()).getFirst();
    }

    private Form form(String of) {
        return Filled.form(office.page(path + of));
    }

    private MvcTestResult post(String to, Form form) {
        return office.post(path + to, form);
    }

    @Test
    void organizationsAreListedByRoleAndCoOrganizersByCity() {
        Page list = office.page(path + "/organizations");

        assertThat(list.document().select("main h2").eachText()).containsExactly("主办单位", "承办单位", "协办单位");
        assertThat(list.document().select(".order-heading").eachText())
                .hasSize(14)
                .startsWith("南宁市", "柳州市")
                .endsWith("崇左市");
        assertThat(list.document().select(".order-item")).hasSize(78);
    }

    @Test
    void organizationsOfACityAreMovedAmongThemselves() {
        Element liuzhou = office.page(path + "/organizations")
                .document()
                .select(".order-groups form")
                .get(1);
        List<String> ids = liuzhou.select("input[name=order]").eachAttr("value");

        post("/organizations/order", Form.of("up", ids.get(1)).with("order", ids.toArray(String[]::new)));

        assertThat(organizations().stream()
                        .filter(organization -> Actors.LIUZHOU.equals(organization.cityCode()))
                        .map(OrganizationEntry::name))
                .containsExactly("柳州市文明办", "柳州市科协", "柳州市教育局", "柳州市科技局", "共青团柳州市委");
    }

    @Test
    void aCoOrganizerIsAddedToItsCity() {
        Form form = form("/organizations/new?role=CO_ORGANIZER")
                .with("name", "柳州市少年宫")
                .with("cityCode", Actors.LIUZHOU);

        assertThat(post("/organizations", form)).hasStatus(HttpStatus.SEE_OTHER);
        assertThat(organizations().getLast())
                .usingRecursiveComparison()
                .comparingOnlyFields("name", "cityCode", "sector")
                .isEqualTo(new OrganizationEntry(
                        organizations().getLast().id(),
                        0,
                        organizations().getLast().role(),
                        "柳州市少年宫",
                        null,
                        Actors.LIUZHOU));
        assertThat(Page.of(post("/organizations", form)).errorAt("name")).isEqualTo("“柳州市少年宫”已经在名单里");
    }

    @Test
    void anOrganizationThatSomebodyElseChangedIsAConflict() {
        String host = "/organizations/" + organizations().getFirst().id();
        Form second = form(host).with("name", "自治区科学技术协会");
        post(host, form(host).with("name", "广西科协"));

        var answer = post(host, second);

        assertThat(answer).hasStatus(HttpStatus.CONFLICT);
        assertThat(Page.of(answer).document().select(".conflict-now").text()).isEqualTo("广西科协 科协");
        assertThat(post(host + "/removal", Form.of())).hasStatus(HttpStatus.SEE_OTHER);
        assertThat(organizations()).hasSize(77);
    }

    @Test
    void linesAreOrderedInTheirSection() {
        Page list = office.page(path + "/lines");
        List<String> linked = list.document()
                .select("section")
                .get(1)
                .select("input[name=order]")
                .eachAttr("value");

        post("/lines/order", Form.of("down", linked.getFirst()).with("order", linked.toArray(String[]::new)));

        assertThat(list.document().select("main h2").eachText()).containsExactly("主场活动", "全区联动活动");
        assertThat(festival.lines(plan.edition().id()))
                .filteredOn(line -> line.section() == ProgrammeSection.LINKED)
                .extracting(LineInfo::code)
                .startsWith(Plan.CAMPUS_TOUR, Plan.SCHOOL_VENUE_FESTIVAL, Plan.SCIENCE_VAN);
    }

    @Test
    void responsibleUnitsAreKeptByTheirNumbers() {
        String tour = "/lines/" + plan.line(Plan.TOURING_EXHIBITION).id();

        var answer = post(
                tour,
                form(tour)
                        .with("responsibles[0].place", "2")
                        .with("responsibles[1].place", "1")
                        .with("responsibles[1].name", "各市科协")
                        .with("responsibles[1].sector", "AST")
                        .with("countsForCoverage", "true"));

        assertThat(answer).hasStatus(HttpStatus.SEE_OTHER);
        assertThat(plan.line(Plan.TOURING_EXHIBITION).responsibles())
                .containsExactly(new ResponsibleUnit("各市科协", Sector.AST), new ResponsibleUnit("广西科技馆", null));
        assertThat(plan.line(Plan.TOURING_EXHIBITION).countsForCoverage()).isTrue();
    }

    @Test
    void whatIsNoNumberOrDateIsRefusedAtItsFieldAndKept() {
        String visits = "/targets/" + targets().get(1).id();

        Page page = Page.of(post(visits, form(visits).with("amount", "两万").with("dueOn", "月底")));

        assertThat(page.errorAt("amount")).isEqualTo("请填写整数");
        assertThat(page.errorAt("dueOn")).isEqualTo("请按“年-月-日”填写日期");
        assertThat(page.field("dueOn")).isEqualTo("月底");
        assertThat(page.field("label")).isEqualTo(targets().get(1).label());
        assertThat(page.field("version")).isEqualTo(form(visits).fields().getFirst("version"));
        for (String form : List.of("/lines/new?section=LINKED", "/organizations/new?role=CO_ORGANIZER")) {
            String to = form.substring(0, form.indexOf("/new"));
            assertThat(post(to, form(form).with("section", "X").with("role", "X")))
                    .as(form)
                    .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        }
    }

    @Test
    void aNewLineAsksForItsCode() {
        Form line = form("/lines/new?section=MAIN_VENUE")
                .with("name", "机器人竞赛")
                .with("shortName", "机器人")
                .with("content", "组织机器人竞赛");

        assertThat(Page.of(post("/lines", line.with("code", "robot"))).errorAt("code"))
                .isEqualTo("请用大写字母开头，只用大写字母、数字和下划线");
        assertThat(Page.of(post("/lines", line.with("code", Plan.SCIENCE_VAN))).errorAt("code"))
                .isEqualTo("代码 SCIENCE_VAN 已经用过");
        assertThat(post("/lines", line.with("code", "ROBOT"))).hasStatus(HttpStatus.SEE_OTHER);
        assertThat(plan.line("ROBOT").section()).isEqualTo(ProgrammeSection.MAIN_VENUE);
        assertThat(office.page(path + "/lines/" + plan.line("ROBOT").id())
                        .document()
                        .select("details.ask"))
                .isEmpty();
    }

    @Test
    void aLineThatSomebodyElseChangedIsAConflict() {
        String van = "/lines/" + plan.line(Plan.SCIENCE_VAN).id();
        Form second = form(van).with("shortName", "大篷车");
        post(van, form(van).with("shortName", "流动大篷车"));

        var answer = post(van, second);

        assertThat(answer).hasStatus(HttpStatus.CONFLICT);
        assertThat(Page.of(answer).field("shortName")).isEqualTo("大篷车");
        assertThat(post(van, Filled.form(Page.of(answer)))).hasStatus(HttpStatus.SEE_OTHER);
    }

    @Test
    void aTargetWhoseRuleAndLineDoNotFitIsRefusedAtItsField() {
        String visits = "/targets/" + targets().get(1).id();

        var answer = post(visits, form(visits).with("line", "").with("achievedOn", "2020-10-01"));

        assertThat(answer).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        assertThat(Page.of(answer).errorAt("line")).isEqualTo("这种统计方式要指定板块");
        assertThat(Page.of(answer).errorAt("achievedOn")).isEqualTo("只有一次性事项才填完成日期");
        assertThat(Page.of(answer).field("achievedOn")).isEqualTo("2020-10-01");
    }

    @Test
    void theOfficeSetsWhatThePlanLeftOpenAndNotesWhatHappened() {
        String vans = "/targets/" + targets().get(2).id();
        String launch = "/targets/" + targets().get(5).id();

        assertThat(post(vans, form(vans).with("amount", "41"))).hasStatus(HttpStatus.SEE_OTHER);
        assertThat(post(launch, form(launch).with("achievedOn", "2020-09-19"))).hasStatus(HttpStatus.SEE_OTHER);

        assertThat(targets().get(2).amount()).isEqualTo(41);
        assertThat(targets().get(5).achievedOn()).isEqualTo("2020-09-19");
        assertThat(office.page(path).document().select("#targets tbody tr").eachText())
                .contains("启动仪式 一次性事项 1 场 努力目标（力求、拟、约） 2020-09-19 已完成 七（一）");
    }

    @Test
    void targetsAreMovedAndRemoved() {
        String first = targets().getFirst().id().toString();
        String[] order =
                targets().stream().map(target -> target.id().toString()).toArray(String[]::new);
        List<String> labels = targets().stream().map(TargetInfo::label).toList();

        post("/targets/order", Form.of("down", first).with("order", order));
        assertThat(targets()).extracting(TargetInfo::label).startsWith(labels.get(1), labels.get(0));

        post("/targets/" + first + "/removal", Form.of());
        assertThat(targets()).extracting(TargetInfo::label).isEqualTo(labels.subList(1, 10));
    }

    @Test
    void aVenueIsChangedForAReasonThatStaysOnRecord() {
        String venue = "/venues/" + venue().id();
        Form fixed = form(venue).with("status", "FIXED");

        var answer = post(venue, fixed);
        assertThat(answer).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        assertThat(Page.of(answer).errorAt("note")).isEqualTo("请说明变更原因");
        assertThat(Page.of(answer).field("status")).isEqualTo("FIXED");

        assertThat(post(venue, fixed.with("note", "已签协议")))
                .hasStatus(HttpStatus.SEE_OTHER)
                .hasRedirectedUrl(path);
        assertThat(venue().status()).isEqualTo(VenueStatus.FIXED);
        assertThat(office.page(path).document().select("#venues .trail li").eachText())
                .containsExactly("原为：柳州科技馆（暂定） 2020-10-12 10:00 · 组委会办公室 已签协议");

        assertThat(post(venue, fixed.with("note", "再签一次"))).hasStatus(HttpStatus.CONFLICT);
    }

    @Test
    void aNewVenueNeedsNoReason() {
        Form form = form("/venues/new").with("purpose", "启动仪式").with("name", "柳东文化广场");

        assertThat(post("/venues", form)).hasStatus(HttpStatus.SEE_OTHER);
        assertThat(festival.venues(plan.edition().id()))
                .extracting(VenueInfo::name)
                .containsExactly("柳州科技馆", "柳东文化广场");
    }
}

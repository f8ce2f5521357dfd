package org.kexuejie.festival.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.kexuejie.testing.Actors;
import org.kexuejie.testing.Filled;
import org.kexuejie.testing.Form;
import org.kexuejie.testing.Page;
import org.kexuejie.testing.Plan;
import org.kexuejie.testing.Portal;
import org.kexuejie.testing.PortalTest;
import org.kexuejie.testing.Visitor;
import org.springframework.http.HttpStatus;

/** Name, dates and settings of an edition, and its phases. */
@PortalTest
class EditionControllerTests {

    private final Plan plan;
    private final Visitor office;
    private final String path;

    EditionControllerTests(Portal portal, Actors actors, Plan plan) {
        this.plan = plan;
        this.office = portal.as(actors.office());
        this.path = "/office/editions/" + plan.edition().id();
    }

    private Form edition() {
        return Filled.form(office.page(path + "/edit"));
    }

    private Form phases() {
        return Filled.form(office.page(path + "/phases"));
    }

    @Test
    void theFormAsItStandsChangesNothing() {
        var before = plan.edition();

        assertThat(office.post(path, edition())).hasStatus(HttpStatus.SEE_OTHER).hasRedirectedUrl(path);
        assertThat(office.post(path + "/phases", phases()))
                .hasStatus(HttpStatus.SEE_OTHER)
                .hasRedirectedUrl(path);

        assertThat(plan.edition())
                .usingRecursiveComparison()
                .ignoringFields("version")
                .isEqualTo(before);
    }

    @Test
    void whatIsSavedIsReadEverywhere() {
        var answer = office.post(path, edition().with("shortName", "青少年科学节").with("settings.reportDueDays", "10"));

        assertThat(answer).hasStatus(HttpStatus.SEE_OTHER);
        assertThat(plan.edition().settings().reportDueDays()).isEqualTo(10);
        assertThat(office.page("/office").document().select(".brand-name").text())
                .isEqualTo("青少年科学节");
    }

    @Test
    void anInvalidFormComesBackAsItWasTyped() {
        var answer = office.post(
                path, edition().with("name", "").with("theme", "科学点亮未来").with("settings.reportDueDays", "91"));

        assertThat(answer).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        Page page = Page.of(answer);
        assertThat(page.errors()).containsExactlyInAnyOrder("名称：请填写", "执行情况填报期限（天）：不能大于 90");
        assertThat(page.errorAt("name")).isEqualTo("请填写");
        assertThat(page.errorAt("settings.reportDueDays")).isEqualTo("不能大于 90");
        assertThat(page.field("theme")).isEqualTo("科学点亮未来");
        assertThat(plan.edition().theme()).isNotEqualTo("科学点亮未来");
    }

    @Test
    void anEndBeforeTheStartIsRefusedAtItsField() {
        var answer = office.post(path, edition().with("endsOn", "2020-08-31"));

        assertThat(answer).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        assertThat(Page.of(answer).errorAt("endsOn")).isEqualTo("结束日期不能早于开始日期");
    }

    @Test
    void whoeverSavesSecondSeesWhatStandsNowAndMaySaveOverIt() {
        Form second = edition().with("theme", "第二个人的主题");
        office.post(path, edition().with("theme", "第一个人的主题"));

        var answer = office.post(path, second);

        assertThat(answer).hasStatus(HttpStatus.CONFLICT);
        Page page = Page.of(answer);
        assertThat(page.document().select(".conflict-now").text()).contains("第一个人的主题");
        assertThat(page.field("theme")).isEqualTo("第二个人的主题");
        assertThat(plan.edition().theme()).isEqualTo("第一个人的主题");

        assertThat(office.post(path, Filled.form(page))).hasStatus(HttpStatus.SEE_OTHER);
        assertThat(plan.edition().theme()).isEqualTo("第二个人的主题");
    }

    @Test
    void phasesThatOverlapOrEndTooEarlyAreRefusedAtTheirFields() {
        var answer = office.post(
                path + "/phases",
                phases().with("phases[1].startsOn", "2020-06-30").with("phases[2].endsOn", "2020-08-31"));

        assertThat(answer).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        Page page = Page.of(answer);
        assertThat(page.errors()).containsExactly("“活动准备阶段”要在“联合发文、宣传动员、组织发动阶段”结束之后才能开始", "“活动全面开展阶段”的结束日期不能早于开始日期");
        assertThat(page.errorAt("phases[1].startsOn")).startsWith("“活动准备阶段”要在");
        assertThat(page.errorAt("phases[2].endsOn")).startsWith("“活动全面开展阶段”的结束日期");
        assertThat(Filled.form(page).fields().getFirst("phases[1].startsOn")).isEqualTo("2020-06-30");
        assertThat(plan.edition().phases().get(1).startsOn()).isEqualTo("2020-07-01");
    }

    @Test
    void aPhaseWithoutADateIsRefusedBesideAllThatWasTyped() {
        var answer = office.post(
                path + "/phases", phases().with("phases[0].name", "发动").with("phases[1].startsOn", "七月"));

        assertThat(answer).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        Page page = Page.of(answer);
        assertThat(page.errorAt("phases[1].startsOn")).isEqualTo("请按“年-月-日”填写日期");
        assertThat(Filled.form(page).fields())
                .isEqualTo(phases().with("phases[0].name", "发动")
                        .with("phases[1].startsOn", "七月")
                        .fields());
    }

    @Test
    void aPhaseThatIsLeftOutIsRefused() {
        var answer = office.post(
                path + "/phases",
                phases().without("phases[3].name").without("phases[3].startsOn").without("phases[3].endsOn"));

        assertThat(answer).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        assertThat(Page.of(answer).errors()).containsExactly("四个阶段都要填写");
    }

    @Test
    void phasesThatSomebodyElseMovedAreShownBesideThoseTyped() {
        Form second = phases().with("phases[3].endsOn", "2020-12-20");
        office.post(path + "/phases", phases().with("phases[3].endsOn", "2020-12-10"));

        var answer = office.post(path + "/phases", second);

        assertThat(answer).hasStatus(HttpStatus.CONFLICT);
        assertThat(Page.of(answer).document().select(".conflict-now").text()).contains("12月10日");
        assertThat(Filled.form(Page.of(answer)).fields().getFirst("phases[3].endsOn"))
                .isEqualTo("2020-12-20");
    }
}

package org.kexuejie.festival.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.kexuejie.festival.Festival;
import org.kexuejie.testing.Actors;
import org.kexuejie.testing.Filled;
import org.kexuejie.testing.Form;
import org.kexuejie.testing.Page;
import org.kexuejie.testing.Plan;
import org.kexuejie.testing.Portal;
import org.kexuejie.testing.PortalTest;
import org.kexuejie.testing.Visitor;
import org.springframework.http.HttpStatus;

/** The next edition: made by copying, opened by a step that says what it does. */
@PortalTest
class NextEditionControllerTests {

    private final Portal portal;
    private final Actors actors;
    private final Festival festival;
    private final Visitor office;
    private final String path;

    NextEditionControllerTests(Portal portal, Actors actors, Festival festival, Plan plan) {
        this.portal = portal;
        this.actors = actors;
        this.festival = festival;
        this.office = portal.as(actors.office());
        this.path = "/office/editions/" + plan.edition().id();
    }

    private Form next() {
        return Filled.form(office.page(path + "/next"));
    }

    private String makeTheNinth() {
        return Objects.requireNonNull(
                office.post(path + "/next", next()).getResponse().getRedirectedUrl());
    }

    @Test
    void theFormForeseesTheNextNumberAYearLater() {
        Page page = office.page(path + "/next");
        Form form = Filled.form(page);

        assertThat(page.field("number")).isEqualTo("9");
        assertThat(page.field("name")).startsWith("第九届");
        assertThat(page.field("nameEn")).startsWith("The 9th");
        assertThat(page.field("startsOn")).isEqualTo("2021-09-01");
        assertThat(form.fields().getFirst("settings.applicationDueOn")).isEqualTo("2021-06-30");
        assertThat(form.fields().getFirst("phases[3].endsOn")).isEqualTo("2021-11-30");
    }

    @Test
    void itIsMadeWithTheWholePlanAndPreparedUnseen() {
        Page made = office.page(makeTheNinth());

        assertThat(made.title()).startsWith("第九届");
        assertThat(made.document().select(".page-head .tag").text()).isEqualTo("筹备中");
        assertThat(made.document().select("#committee tbody tr")).hasSize(11);
        assertThat(made.document().select("#targets tbody tr")).hasSize(10);
        assertThat(office.page("/office/editions").rows())
                .extracting(row -> row.getFirst() + " " + row.getLast())
                .containsExactly("第 9 届 筹备中", "第 8 届 进行中 当前使用");
        assertThat(festival.current().number()).isEqualTo(8);
    }

    @Test
    void aNumberThatIsTakenIsRefusedAndNothingTypedIsLost() {
        var answer = office.post(path + "/next", next().with("number", "8").with("theme", "科学点亮未来"));

        assertThat(answer).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        assertThat(Page.of(answer).errorAt("number")).isEqualTo("已经有第 8 届了");
        assertThat(Page.of(answer).field("theme")).isEqualTo("科学点亮未来");
        assertThat(Filled.form(Page.of(answer)).fields().getFirst("phases[0].startsOn"))
                .isEqualTo("2021-06-01");
    }

    @Test
    void phasesThatOverlapAreRefusedHereToo() {
        var answer = office.post(path + "/next", next().with("phases[1].startsOn", "2021-06-15"));

        assertThat(answer).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        assertThat(Page.of(answer).errorAt("phases[1].startsOn")).startsWith("“活动准备阶段”要在");
        assertThat(office.page("/office/editions").rows()).hasSize(1);
    }

    @Test
    void openingSaysWhatHappensAndThenItDoes() {
        String ninth = makeTheNinth();

        assertThat(office.page(ninth).document().select("details.ask li").eachText())
                .containsExactly(
                        "从此所有单位、县级科协、市级实施小组、主办单位和办公室都在第九届广西青少年科学节中工作。",
                        "第八届广西青少年科学节随即结束，它的活动、总结和数据都保留。",
                        "公众网站改为介绍这一届。");

        assertThat(office.post(ninth + "/opening"))
                .hasStatus(HttpStatus.SEE_OTHER)
                .hasRedirectedUrl(ninth);

        assertThat(portal.as(actors.schoolA())
                        .page("/school")
                        .document()
                        .select(".brand-name")
                        .text())
                .isEqualTo("第九届广西青少年科学节");
        assertThat(office.page("/office/editions").rows())
                .extracting(row -> row.getFirst() + " " + row.getLast())
                .containsExactly("第 9 届 进行中 当前使用", "第 8 届 已结束");
    }
}

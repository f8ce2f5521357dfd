package org.kexuejie.activity.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.kexuejie.shared.SettableClock;
import org.kexuejie.testing.ActivityMother;
import org.kexuejie.testing.Actors;
import org.kexuejie.testing.FestivalMoment;
import org.kexuejie.testing.Page;
import org.kexuejie.testing.Plan;
import org.kexuejie.testing.Portal;
import org.kexuejie.testing.PortalTest;
import org.kexuejie.testing.Statements;
import org.kexuejie.testing.Visitor;
import org.springframework.http.HttpStatus;

/** The lists of activities of every role, as pages and as the parts of them that htmx asks for. */
@PortalTest
class ActivityListPageTests {

    private final ActivityMother activities;
    private final Portal portal;
    private final Actors actors;
    private final Plan plan;
    private final SettableClock clock;
    private final Statements statements;

    ActivityListPageTests(
            ActivityMother activities,
            Portal portal,
            Actors actors,
            Plan plan,
            SettableClock clock,
            Statements statements) {
        this.activities = activities;
        this.portal = portal;
        this.actors = actors;
        this.plan = plan;
        this.clock = clock;
        this.statements = statements;
    }

    /** Five activities, handed in one a day from 1 to 5 October, the last of them verified. */
    @BeforeEach
    void handIn() {
        at(
                1,
                () -> activities.submitted(
                        actors.schoolA(), activities.registration().title("航模表演")));
        at(
                2,
                () -> activities.submitted(
                        actors.schoolB(), activities.registration().title("机器人展")));
        at(
                3,
                () -> activities.submitted(
                        actors.venueA(),
                        activities
                                .registration()
                                .title("大篷车进校园")
                                .line(plan.line(Plan.SCIENCE_VAN).id())
                                .resource("桂B1")));
        at(
                4,
                () -> activities.submitted(
                        actors.schoolN(), activities.registration().title("科技节").to("2020-09-20T17:00")));
        at(5, () -> activities.verified(actors.schoolA()));
        activities.draft(actors.schoolA(), activities.registration().title("草稿"));
    }

    private void at(int day, Runnable step) {
        clock.setTo(FestivalMoment.at("2020-10-0%dT09:00".formatted(day)));
        step.run();
        clock.setTo(FestivalMoment.NOW);
    }

    private Visitor visitor(String username) {
        return portal.as(actors.standing(username));
    }

    @ParameterizedTest
    @CsvSource({
        "office, /office, 全区活动, 东门小学校园科技节 科技节 大篷车进校园 机器人展 航模表演",
        "liuzhou, /city, 全市活动, 东门小学校园科技节 大篷车进校园 机器人展 航模表演",
        "nanning, /city, 全市活动, 科技节",
        "county-sanjiang, /county, 本县活动, 大篷车进校园",
        "host-wenming, /host, 本线活动, 东门小学校园科技节 科技节 机器人展 航模表演"
    })
    void everyRoleReadsItsOwnNewestFirst(String username, String area, String heading, String titles) {
        var visitor = visitor(username);

        var page = visitor.page(area + "/activities");
        assertThat(page.title()).isEqualTo(heading);
        assertThat(page.rowTitles()).containsExactly(titles.split(" "));
        assertThat(page.document().select("tbody th a").eachAttr("href"))
                .allMatch(link -> link.startsWith(area + "/activities/"))
                .allSatisfy(link -> assertThat(visitor.get(link)).hasStatusOk());
    }

    @Test
    void aRowSaysWhatItIsWhereAndSinceWhen() {
        assertThat(visitor("liuzhou").page("/city/activities").rows())
                .containsExactly(
                        List.of(
                                "东门小学校园科技节 柳州市城中区东门小学 · 08-4502-00004",
                                "城中",
                                "学校、校外活动场所科学节（科技节）",
                                "9月19日",
                                "320",
                                "已核数 缺盖章扫描件"),
                        List.of(
                                "大篷车进校园 三江侗族自治县青少年活动中心 · 08-4502-00003",
                                "三江",
                                "科普大篷车",
                                "9月19日",
                                "预计 300",
                                "待审核 缺盖章扫描件",
                                "9 天"),
                        List.of(
                                "机器人展 柳州市鱼峰区乐群中学 · 08-4502-00002",
                                "鱼峰",
                                "学校、校外活动场所科学节（科技节）",
                                "9月19日",
                                "预计 300",
                                "待审核 缺盖章扫描件",
                                "10 天"),
                        List.of(
                                "航模表演 柳州市城中区东门小学 · 08-4502-00001",
                                "城中",
                                "学校、校外活动场所科学节（科技节）",
                                "9月19日",
                                "预计 300",
                                "待审核 缺盖章扫描件",
                                "11 天"));
        assertThat(visitor("nanning").page("/city/activities").rows().getFirst().get(3))
                .isEqualTo("9月19日至9月20日");
    }

    @Test
    void aUnitReadsItsOwnWithItsDrafts() {
        var school = visitor("school-a");

        assertThat(school.page("/school/activities")
                        .document()
                        .select(".activity-card b")
                        .eachText())
                .containsExactly("草稿", "东门小学校园科技节", "航模表演");
        assertThat(school.page("/school/activities?status=DRAFT").text())
                .contains("草稿")
                .doesNotContain("航模表演");
        assertThat(school.page("/school/activities").document().select(".tab").eachText())
                .containsExactly("全部 3", "草稿 1", "待审核 1", "已核数 1");
    }

    @Test
    void tabsCountWhatTheActorSeesAndKeepTheFilters() {
        var page = visitor("liuzhou")
                .page("/city/activities?text=%E6%9C%BA%E5%99%A8&sort=WAITING&status=SUBMITTED&page=1");

        var tabs = page.document().select(".tab");
        assertThat(tabs.eachText())
                .containsExactly(
                        "全部 4,待审核 3,退回修改 0,已通过 0,待核数 0,填报退回 0,已核数 1,不予通过 0,已取消 0,缺盖章扫描件,等待超过 3 天".split(",", -1));
        assertThat(page.document().select(".tab[aria-current]").eachText()).containsExactly("待审核 3");
        assertThat(tabs.get(6).attr("href"))
                .isEqualTo("/city/activities?text=%E6%9C%BA%E5%99%A8&sort=WAITING&status=VERIFIED");
        assertThat(tabs.get(0).attr("href")).isEqualTo("/city/activities?text=%E6%9C%BA%E5%99%A8&sort=WAITING");
        assertThat(page.document().select("a[href*=xlsx]").attr("href"))
                .isEqualTo("/city/activities.xlsx?text=%E6%9C%BA%E5%99%A8&sort=WAITING&status=SUBMITTED");
    }

    @Test
    void theFilterFormKeepsWhatWasChosen() {
        var line = plan.line(Plan.SCHOOL_VENUE_FESTIVAL).id();
        var page = visitor("office")
                .page(
                        "/office/activities?text=%E7%A7%91&city=450200&county=450202&line=" + line
                                + "&kind=PRIMARY_SCHOOL&sort=COUNTY&status=VERIFIED&stage=HELD&slot=SCHOOL&units=SCHOOLS&from=2020-09-01&to=2020-09-30");

        assertThat(List.of("text", "city", "county", "line", "kind", "sort", "status", "stage", "slot", "units"))
                .map(page::field)
                .containsExactly(
                        "科",
                        "450200",
                        "450202",
                        line.toString(),
                        "PRIMARY_SCHOOL",
                        "COUNTY",
                        "VERIFIED",
                        "HELD",
                        "SCHOOL",
                        "SCHOOLS");
        assertThat(page.field("from")).isEqualTo("2020-09-01");
        assertThat(page.field("to")).isEqualTo("2020-09-30");
        assertThat(page.rowTitles()).containsExactly("东门小学校园科技节");
        assertThat(page.document().select("#results .notice").text()).contains("只看", "已开展", "中小学校");
    }

    @ParameterizedTest
    @CsvSource({
        "text=%E6%9C%BA%E5%99%A8, 机器人展",
        "text=08-4502-00003, 大篷车进校园",
        "county=450203, 机器人展",
        "kind=ACTIVITY_CENTRE, 大篷车进校园",
        "stage=HELD, 东门小学校园科技节",
        "status=VERIFIED, 东门小学校园科技节",
        "slot=VENUE, ''",
        "city=450100, ''"
    })
    void everyFilterOfTheAddressIsFollowed(String query, String titles) {
        assertThat(visitor("liuzhou").page("/city/activities?" + query).rowTitles())
                .isEqualTo(titles.isEmpty() ? List.of() : List.of(titles));
    }

    @Test
    void whereNothingFitsItSaysSo() {
        var page = visitor("liuzhou").page("/city/activities?text=%E6%B2%A1%E6%9C%89");

        assertThat(page.rows()).isEmpty();
        assertThat(page.document().select(".empty").text()).isEqualTo("没有符合条件的活动。可以清除筛选再看看。");
    }

    @Test
    void theNextPageKeepsTheFilters() {
        for (int i = 0; i < 21; i++) {
            activities.submitted(actors.schoolA(), activities.registration().title("讲座" + i));
        }
        var first = visitor("liuzhou").page("/city/activities?text=%E8%AE%B2%E5%BA%A7");

        assertThat(first.rowTitles()).hasSize(20);
        assertThat(first.text()).contains("共 21 条，第 1–20 条");
        var next = first.document().select("nav.pages a").attr("href");
        assertThat(next).isEqualTo("/city/activities?text=%E8%AE%B2%E5%BA%A7&page=2");
        assertThat(visitor("liuzhou").page(next).rowTitles()).containsExactly("讲座0");
    }

    @ParameterizedTest
    @CsvSource({"office, /office", "liuzhou, /city", "county-sanjiang, /county", "host-wenming, /host"})
    void htmxIsGivenTheResultsAlone(String username, String area) {
        var visitor = visitor(username);
        String address = area + "/activities?status=SUBMITTED&sort=WAITING";

        var answer = visitor.getFragment(address);

        assertThat(answer).hasStatusOk();
        var part = Page.of(answer);
        var whole = visitor.page(address);
        assertThat(part.rows()).isNotEmpty().isEqualTo(whole.rows());
        assertThat(part.document().body().children())
                .singleElement()
                .satisfies(results -> assertThat(results.id()).isEqualTo("results"));
        assertThat(part.document().select("#results").outerHtml())
                .isEqualTo(whole.document().select("#results").outerHtml());
    }

    @ParameterizedTest
    @ValueSource(strings = {"status=UNKNOWN", "line=x", "from=yesterday", "sort=1"})
    void anAddressThatMakesNoSenseIsABadRequest(String query) {
        assertThat(visitor("liuzhou").get("/city/activities?" + query)).hasStatus(HttpStatus.BAD_REQUEST);
        assertThat(visitor("liuzhou").get("/city/activities.xlsx?" + query)).hasStatus(HttpStatus.BAD_REQUEST);
    }

    @Test
    void aPageOutsideOfTheListIsAPageNevertheless() {
        assertThat(visitor("liuzhou").page("/city/activities?page=-3").rowTitles())
                .hasSize(4);
        assertThat(visitor("liuzhou").page("/city/activities?page=99").rowTitles())
                .isEmpty();
        assertThat(visitor("liuzhou").get("/city/activities?page=last")).hasStatus(HttpStatus.BAD_REQUEST);
    }

    @Test
    void aLongListCostsAsMuchAsAShortOne() {
        var visitor = visitor("liuzhou");
        visitor.page("/city/activities");
        var few = statements.of(() -> visitor.page("/city/activities?status=VERIFIED"));
        for (int i = 0; i < 20; i++) {
            activities.submitted(actors.schoolA());
        }

        var many = statements.of(() -> visitor.page("/city/activities?status=SUBMITTED"));

        assertThat(few).hasSizeLessThan(10);
        assertThat(many).isEqualTo(few);
    }
}

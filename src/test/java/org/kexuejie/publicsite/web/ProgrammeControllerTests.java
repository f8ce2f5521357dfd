package org.kexuejie.publicsite.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kexuejie.testing.ReportBuilder.aReport;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.kexuejie.activity.ActivityStatus;
import org.kexuejie.testing.ActivityMother;
import org.kexuejie.testing.Actors;
import org.kexuejie.testing.Page;
import org.kexuejie.testing.Plan;
import org.kexuejie.testing.Portal;
import org.kexuejie.testing.PortalTest;
import org.kexuejie.testing.Visitor;

@PortalTest
class ProgrammeControllerTests {

    private final Visitor visitor;
    private final Actors actors;
    private final ActivityMother activities;
    private final Plan plan;

    ProgrammeControllerTests(Portal portal, Actors actors, ActivityMother activities, Plan plan) {
        this.visitor = portal.anonymous();
        this.actors = actors;
        this.activities = activities;
        this.plan = plan;
    }

    @BeforeEach
    void threeActivitiesAreApproved() {
        activities.approved(actors.schoolA(), activities.registration().title("东门小学科技节"));
        activities.approved(
                actors.venueA(),
                activities
                        .registration()
                        .title("三江侗族木构展")
                        .from("2020-10-15T09:00")
                        .to("2020-10-15T17:00"));
        activities.approved(
                actors.schoolN(),
                activities
                        .registration()
                        .title("凤岭小学科普报告")
                        .line(plan.line(Plan.CAMPUS_TOUR).id())
                        .openToPublic(false)
                        .from("2020-10-20T09:00")
                        .to("2020-10-20T11:00"));
    }

    @Test
    void whatIsOverIsLeftOutUnlessAskedFor() {
        assertThat(titles("/activities")).containsExactly("三江侗族木构展", "凤岭小学科普报告");
        assertThat(titles("/activities?when=ALL")).containsExactly("东门小学科技节", "三江侗族木构展", "凤岭小学科普报告");
    }

    @Test
    void everyFilterNarrowsTheList() {
        String line = plan.line(Plan.CAMPUS_TOUR).id().toString();

        assertThat(titles("/activities?when=ALL&city=450200")).containsExactly("东门小学科技节", "三江侗族木构展");
        assertThat(titles("/activities?when=ALL&city=450200&county=450226")).containsExactly("三江侗族木构展");
        assertThat(titles("/activities?when=ALL&line=" + line)).containsExactly("凤岭小学科普报告");
        assertThat(titles("/activities?when=ALL&open=true")).containsExactly("东门小学科技节", "三江侗族木构展");
        assertThat(titles("/activities?when=ALL&text=" + encoded("木构"))).containsExactly("三江侗族木构展");
        assertThat(titles("/activities?when=ALL&text=" + encoded("凤岭小学"))).containsExactly("凤岭小学科普报告");
    }

    @Test
    void aCountyOfAnotherCityIsForgotten() {
        assertThat(titles("/activities?when=ALL&city=450100&county=450226")).containsExactly("凤岭小学科普报告");
        assertThat(titles("/activities?when=ALL&county=450226")).hasSize(3);
    }

    @Test
    void theFormShowsWhatWasAskedFor() {
        Page page = visitor.page("/activities?when=ALL&city=450200&county=450226&open=true&text=" + encoded("木构"));

        assertThat(List.of("text", "city", "county", "when", "open").stream().map(page::field))
                .containsExactly("木构", "450200", "450226", "ALL", "true");
    }

    @Test
    void anEmptyListOffersWhatIsOver() {
        Page page = visitor.page("/activities?text=" + encoded("东门"));

        assertThat(page.document().select(".empty p").eachText()).containsExactly("没有符合条件、还没结束的活动。", "查看全部活动，包括已结束的");
        assertThat(titles(page.document().select(".empty a").attr("href"))).containsExactly("东门小学科技节");
    }

    @Test
    void theListHasPages() {
        IntStream.rangeClosed(1, 20)
                .forEach(i -> activities.approved(
                        actors.schoolA(), activities.registration().title("科技节第" + i + "场")));

        assertThat(titles("/activities?when=ALL")).hasSize(20);
        assertThat(titles("/activities?when=ALL&page=2")).hasSize(3);
        assertThat(visitor.page("/activities?when=ALL")
                        .document()
                        .select(".pages a")
                        .eachAttr("href"))
                .containsExactly("/activities?when=ALL&page=2");
    }

    @Test
    void htmxGetsTheListAndItsFormAlone() {
        var part = Page.of(visitor.getFragment("/activities?city=450200")).document();

        assertThat(part.body().children()).hasSize(1);
        assertThat(part.select("#programme form, #programme .programme h3").size())
                .isEqualTo(2);
    }

    @ParameterizedTest
    @EnumSource
    void onlyWhatIsApprovedExistsForThePublic(ActivityStatus status) {
        String path = "/activities/" + activities.in(status, actors.schoolB());
        boolean listed = visitor.page("/activities?when=ALL").links().contains(path);

        assertThat(listed).isEqualTo(status.isApproved());
        assertThat(visitor.get(path)).hasStatus(status.isApproved() ? 200 : 404);
    }

    @ParameterizedTest
    @ValueSource(strings = {"abc", "0199e3a0-0000-7000-8000-000000000000"})
    void anUnknownActivityIsNotFound(String id) {
        assertThat(visitor.get("/activities/" + id)).hasStatus(404);
    }

    @Test
    void anActivityIsToldWithoutTheNamesAndNumbersOfPeople() {
        var id = activities.verified(
                actors.schoolB(),
                activities.registration().title("乐群中学科技周").content("报名电话 13907720002，邮箱 huang@example.org。".repeat(5)),
                aReport());

        Page page = visitor.page("/activities/" + id);

        assertThat(page.title()).isEqualTo("乐群中学科技周");
        assertThat(page.document().title()).isEqualTo("乐群中学科技周 - 第八届广西青少年科学节");
        assertThat(page.facts())
                .containsEntry("时间", "2020年9月19日（周六）14:30–17:00")
                .containsEntry("地点", "学校操场 柳州市鱼峰区")
                .containsEntry("举办单位", "柳州市鱼峰区乐群中学")
                .containsEntry("面向对象", "小学生")
                .containsEntry("参加方式", "公众可以参加")
                .containsEntry("形式", "线下 · 实践 · 展示");
        assertThat(page.document().outerHtml())
                .contains("报名电话 ***，邮箱 ***。")
                .doesNotContain("韦校长", "黄老师", "13907720002", "example.org", "08-4502", "school-b");
    }

    @Test
    void whoIsInvitedIsSaid() {
        var page = visitor.page("/activities?city=450100").document();

        assertThat(visitor.page(page.select(".programme h3 a").attr("href")).facts())
                .containsEntry("参加方式", "面向本单位和受邀的青少年，不对外开放");
    }

    @Test
    void inEnglishTheFrameIsEnglishAndTheTextIsMarkedAsChinese() {
        Page page = visitor.page("/activities?lang=en&city=450200");

        assertThat(page.document().select("html").attr("lang")).isEqualTo("en");
        assertThat(page.title()).isEqualTo("Activities");
        assertThat(page.document().select(".programme-text p").getFirst().text())
                .isEqualTo("15 October · Sanjiang Dong Autonomous County, Liuzhou · 三江侗族自治县青少年活动中心");
        assertThat(page.document().select(".programme h3 a").attr("lang")).isEqualTo("zh-CN");
        assertThat(page.document().select(".chinese-only")).hasSize(1);
        assertThat(visitor.page("/activities").document().select(".chinese-only, main [lang]"))
                .isEmpty();
    }

    private List<String> titles(String path) {
        return visitor.page(path).document().select(".programme h3").eachText();
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}

package org.kexuejie.workbench;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kexuejie.shared.SettableClock;
import org.kexuejie.testing.ActivityMother;
import org.kexuejie.testing.Actors;
import org.kexuejie.testing.FestivalMoment;
import org.kexuejie.testing.Page;
import org.kexuejie.testing.Portal;
import org.kexuejie.testing.PortalTest;
import org.springframework.http.HttpStatus;

/** 工作台. */
@PortalTest
class HomePageTests {

    private final ActivityMother activities;
    private final Portal portal;
    private final Actors actors;
    private final SettableClock clock;

    HomePageTests(ActivityMother activities, Portal portal, Actors actors, SettableClock clock) {
        this.activities = activities;
        this.portal = portal;
        this.actors = actors;
        this.clock = clock;
    }

    private Page home(String username, String path) {
        return portal.as(actors.standing(username)).page(path);
    }

    private static List<String> groups(Page page) {
        return page.document().select("main section header h2").eachText();
    }

    @Test
    void whoeverHasNothingToDoIsToldSo() {
        var page = home("school-b", "/school");

        assertThat(page.text()).contains("现在没有等您处理的事项。", "都办完了。有新的事项时会出现在这里。");
        assertThat(groups(page)).isEmpty();
    }

    @Test
    void aCityFindsWhatWaitsAndWhereItLeads() {
        var submitted = activities.submitted(actors.schoolA());
        activities.reported(actors.schoolB());

        var page = home("liuzhou", "/city");

        assertThat(groups(page)).startsWith("待审核的申报 1", "待核数的填报 1").contains("市级实施小组 1");
        var items = page.document().select(".work-item");
        assertThat(items.get(0).text()).isEqualTo("东门小学校园科技节 柳州市城中区东门小学 2020-10-12 10:00 起");
        assertThat(items.get(0).select("a").attr("href")).isEqualTo("/city/activities/" + submitted);
    }

    @Test
    void aUnitFindsWhatItHasToChangeAndToReport() {
        activities.returned(actors.schoolA());
        activities.approved(actors.schoolA());
        activities.draft(actors.schoolA());

        assertThat(groups(home("school-a", "/school"))).startsWith("退回修改的申报 1", "活动已结束，待填报执行情况 1", "没有提交的草稿 1");
    }

    @ParameterizedTest
    @CsvSource({
        "2020-09-20T08:00, 9月26日截止, ''",
        "2020-09-23T08:00, 9月26日截止, is-soon",
        "2020-09-26T23:00, 9月26日截止, is-soon",
        "2020-09-27T00:00, 已逾期（9月26日截止）, is-overdue"
    })
    void aDueDayIsMarkedAsItComesNearer(String now, String text, String mark) {
        activities.approved(actors.schoolA());
        clock.setTo(FestivalMoment.at(now));

        var due = home("school-a", "/school").document().select(".work-item .tag.work-when");

        assertThat(due.text()).isEqualTo(text);
        assertThat(due.hasClass("is-soon")).isEqualTo(mark.equals("is-soon"));
        assertThat(due.hasClass("is-overdue")).isEqualTo(mark.equals("is-overdue"));
    }

    @Test
    void moreThanFiveLeadToTheirList() {
        for (int i = 0; i < 6; i++) {
            activities.submitted(actors.schoolA());
        }

        var page = home("liuzhou", "/city");

        assertThat(groups(page)).startsWith("待审核的申报 6");
        assertThat(page.document().select("main section").getFirst().select(".work-item"))
                .hasSize(5);
        assertThat(page.document().select("section header a").attr("href"))
                .isEqualTo("/city/activities?status=SUBMITTED");
        assertThat(home("liuzhou", "/city/activities?status=SUBMITTED").rows()).hasSize(6);
    }

    @Test
    void whatIsDoneIsRememberedWithAWayBack() {
        var id = activities.submitted(actors.schoolA());
        var liuzhou = portal.as(actors.liuzhou());
        liuzhou.post("/city/activities/" + id + "/approval");

        var done = home("liuzhou", "/city").document().select("main section").getLast();

        assertThat(done.select("h2").text()).isEqualTo("已办");
        assertThat(done.select(".work-item").eachText()).containsExactly("通过 东门小学校园科技节 2020-10-12 10:00");
        assertThat(liuzhou.get(done.select("a").attr("href"))).hasStatusOk();
    }

    @ParameterizedTest
    @CsvSource({
        "school-a, /school, /school/activities/new",
        "liuzhou, /city, /city/units/new",
        "office, /office, ''",
        "county-sanjiang, /county, ''",
        "host-wenming, /host, ''"
    })
    void whatIsOftenBegunIsBegunFromTheHome(String username, String path, String form) {
        assertThat(home(username, path)
                        .document()
                        .select(".page-head .actions a")
                        .attr("href"))
                .isEqualTo(form);
    }

    @Test
    void everybodyHasOneHome() {
        for (String path : new String[] {"/office", "/city", "/county", "/host"}) {
            assertThat(portal.as(actors.schoolA()).get(path)).hasStatus(HttpStatus.FORBIDDEN);
        }
        assertThat(portal.as(actors.office()).get("/school")).hasStatus(HttpStatus.FORBIDDEN);
        assertThat(portal.anonymous().get("/city")).hasStatus3xxRedirection();
    }
}

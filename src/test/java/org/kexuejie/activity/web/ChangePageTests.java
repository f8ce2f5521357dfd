package org.kexuejie.activity.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.kexuejie.account.Actor;
import org.kexuejie.activity.ActivityStatus;
import org.kexuejie.activity.domain.ActivityService;
import org.kexuejie.testing.ActivityMother;
import org.kexuejie.testing.Actors;
import org.kexuejie.testing.Page;
import org.kexuejie.testing.Portal;
import org.kexuejie.testing.PortalTest;
import org.kexuejie.testing.Visitor;
import org.springframework.http.HttpStatus;

/** The pages on which a unit, or its city for it, moves an activity or calls it off. */
@PortalTest
class ChangePageTests {

    private final ActivityService service;
    private final ActivityMother activities;
    private final Actor schoolA;
    private final Visitor school;
    private final Visitor city;

    ChangePageTests(ActivityService service, ActivityMother activities, Portal portal, Actors actors) {
        this.service = service;
        this.activities = activities;
        this.schoolA = actors.schoolA();
        this.school = portal.as(schoolA);
        this.city = portal.as(actors.liuzhou());
    }

    @Test
    void aUnitMovesItsActivityAndTheCityReadsIt() {
        var id = activities.approved(schoolA);
        assertThat(school.page("/school/activities/" + id + "/postponement").text())
                .contains("延期、改期", "现在的时间：2020-09-19 14:30 至 2020-09-19 17:00", "科学节期间");

        var moved = school.post(
                "/school/activities/" + id + "/postponement",
                "startAt",
                "2020-10-24T09:00",
                "endAt",
                "2020-10-24T11:00",
                "reason",
                "台风");

        assertThat(moved).hasStatus(HttpStatus.SEE_OTHER).hasRedirectedUrl("/school/activities/" + id);
        assertThat(city.page("/city").text()).contains("改期或取消的活动，请知悉");
        assertThat(city.page("/city/activities/" + id).text())
                .contains("已改期 原定 2020-09-19 14:30 至 2020-09-19 17:00，改期至 2020-10-24 09:00 至 2020-10-24 11:00。", "台风");
        assertThat(city.page("/city").text()).doesNotContain("改期或取消的活动，请知悉");
    }

    @Test
    void whatDoesNotFitIsSaidAtItsFieldAndNothingTypedIsLost() {
        var id = activities.approved(schoolA);

        var answer = school.post(
                "/school/activities/" + id + "/postponement",
                "startAt",
                "2020-09-24T09:00",
                "endAt",
                "2020-09-24T08:00",
                "reason",
                "");

        assertThat(answer).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        assertThat(Page.of(answer).text()).contains("新的开始时间要晚于现在", "结束时间要晚于开始时间", "请写明原因");
        assertThat(answer).bodyText().contains("2020-09-24T08:00");
    }

    @Test
    void theCityMovesItForTheUnitAndIsNamed() {
        var id = activities.approved(schoolA);
        assertThat(city.page("/city/activities/" + id).text()).contains("代单位改期");

        var moved = city.post(
                "/city/activities/" + id + "/postponement",
                "startAt",
                "2020-10-24T09:00",
                "endAt",
                "2020-10-24T11:00",
                "reason",
                "学校来电");

        assertThat(moved).hasStatus(HttpStatus.SEE_OTHER).hasRedirectedUrl("/city/activities/" + id);
        assertThat(school.page("/school/activities/" + id).text()).contains("学校来电", "柳州市科协", "（代单位办理）");
    }

    @Test
    void cancellingSaysWhatFollowsAndIsReadByTheCity() {
        var id = activities.approved(schoolA);
        assertThat(school.page("/school/activities/" + id + "/cancellation").text())
                .contains("取消以后：", "不能恢复", "城中区的覆盖情况", "不计入场次和人次", "柳州市实施小组会在工作台看到", "延期、改期");

        school.post("/school/activities/" + id + "/cancellation", "reason", "场地维修");

        assertThat(city.page("/city").text()).contains("改期或取消的活动，请知悉");
        assertThat(city.page("/city/activities?unread=true").text()).contains("东门小学校园科技节");
        assertThat(city.page("/city/activities/" + id).text()).contains("已取消 原因：场地维修");
        assertThat(city.page("/city").text()).doesNotContain("改期或取消的活动，请知悉");
    }

    @Test
    void whatIsReportedIsNeitherMovedNorCalledOff() {
        var id = activities.reported(schoolA);

        for (String step : new String[] {"postponement", "cancellation"}) {
            var answer = school.post(
                    "/school/activities/" + id + "/" + step,
                    "startAt",
                    "2020-10-24T09:00",
                    "endAt",
                    "2020-10-24T11:00",
                    "reason",
                    "台风");
            assertThat(answer).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        }
        assertThat(service.show(id, schoolA).activity().status()).isEqualTo(ActivityStatus.REPORTED);
        assertThat(school.page("/school/activities/" + id).text()).doesNotContain("延期、改期", "取消活动");
    }
}

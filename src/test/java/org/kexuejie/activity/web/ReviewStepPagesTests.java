package org.kexuejie.activity.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kexuejie.account.Actor;
import org.kexuejie.activity.ActivityId;
import org.kexuejie.activity.ActivityStatus;
import org.kexuejie.activity.domain.ActivityService;
import org.kexuejie.testing.ActivityMother;
import org.kexuejie.testing.Actors;
import org.kexuejie.testing.Page;
import org.kexuejie.testing.Portal;
import org.kexuejie.testing.PortalTest;
import org.springframework.http.HttpStatus;

/** The review at county and office, and the way of a registration as its page shows it. */
@PortalTest
class ReviewStepPagesTests {

    private final ActivityService service;
    private final ActivityMother activities;
    private final Portal portal;
    private final Actors actors;
    private final Actor schoolA;

    ReviewStepPagesTests(ActivityService service, ActivityMother activities, Portal portal, Actors actors) {
        this.service = service;
        this.activities = activities;
        this.portal = portal;
        this.actors = actors;
        this.schoolA = actors.schoolA();
    }

    private ActivityStatus statusOf(ActivityId id) {
        return service.show(id, schoolA).activity().status();
    }

    private List<String> wayOf(Page page) {
        return page.document().select(".way li").eachText();
    }

    @ParameterizedTest
    @CsvSource({"COUNTY_REVIEW, county-chengzhong, /county, SUBMITTED", "OFFICE_REVIEW, office, /office, APPROVED"})
    void whoHasItDecidesAndIsLedToWhatElseWaits(
            ActivityStatus status, String username, String area, ActivityStatus then) {
        var approved = activities.in(status, schoolA);
        var returned = activities.in(status, schoolA);
        var rejected = activities.in(status, schoolA);
        var reviewer = portal.as(actors.standing(username));
        var path = area + "/activities/";

        assertThat(reviewer.page(path + approved).buttons()).containsExactly("通过", "退回修改", "不予通过");
        assertThat(reviewer.post(path + approved + "/approval", "reason", "同意"))
                .hasStatus(HttpStatus.SEE_OTHER)
                .hasRedirectedUrl(area + "/activities?status=" + status);
        assertThat(reviewer.post(path + returned + "/return", "reason", "请写明地点", "field", "place"))
                .hasStatus(HttpStatus.SEE_OTHER);
        assertThat(reviewer.post(path + rejected + "/rejection", "reason", "与科学节无关"))
                .hasStatus(HttpStatus.SEE_OTHER);

        assertThat(statusOf(approved)).isEqualTo(then);
        assertThat(statusOf(returned)).isEqualTo(ActivityStatus.RETURNED);
        assertThat(statusOf(rejected)).isEqualTo(ActivityStatus.REJECTED);
    }

    @ParameterizedTest
    @CsvSource({"COUNTY_REVIEW, county-chengzhong, /county", "OFFICE_REVIEW, office, /office"})
    void severalAreDecidedAtOnce(ActivityStatus status, String username, String area) {
        var one = activities.in(status, schoolA);
        var another = activities.in(status, schoolA);
        var reviewer = portal.as(actors.standing(username));
        var list = area + "/activities?status=" + status;

        assertThat(reviewer.page(list).document().select("input[name=ids]")).hasSize(2);
        var preview = reviewer.page(area + "/activities/decisions?decision=RETURN&ids=" + one + "&ids=" + another);
        assertThat(preview.document().select("form input[name^=items]")).hasSize(2);
        assertThat(reviewer.post(
                        area + "/activities/decisions",
                        "decision",
                        "RETURN",
                        "reason",
                        "请改",
                        "items[0].id",
                        one.toString(),
                        "items[1].id",
                        another.toString()))
                .hasStatus(HttpStatus.SEE_OTHER)
                .hasRedirectedUrl(list);

        assertThat(statusOf(one)).isEqualTo(ActivityStatus.RETURNED);
        assertThat(statusOf(another)).isEqualTo(ActivityStatus.RETURNED);
    }

    @ParameterizedTest
    @CsvSource({"COUNTY_REVIEW, 通过后由市实施小组审核。", "SUBMITTED, 通过后就可以举办。", "OFFICE_REVIEW, 通过后就可以举办。", "DRAFT, 提交后到柳州市实施小组。"
    })
    void oneLineSaysWhoHasItAndWhatComesNext(ActivityStatus status, String next) {
        var page = portal.as(schoolA).page("/school/activities/" + activities.in(status, schoolA));

        assertThat(page.document().select(".status-line").text()).endsWith(next);
    }

    @Test
    void theWholeWayIsShownWithWhatIsToComeInGrey() {
        var id = activities.atCounty(schoolA);
        var school = portal.as(schoolA);

        var waiting = school.page("/school/activities/" + id);
        assertThat(waiting.text()).contains("在城中区科协审核，2020-10-12 10:00 起。 通过后由市实施小组审核。");
        assertThat(wayOf(waiting))
                .containsExactly(
                        "单位申报 柳州市城中区东门小学 提交申报 2020-10-12 10:00 · 柳州市城中区东门小学 · 柳州市城中区东门小学",
                        "县级审核 城中区科协 审核中 2020-10-12 10:00 起",
                        "市级审核 柳州市实施小组 还没有到这一步");

        service.sendBack(id, "请写明地点", "place", actors.chengzhong());
        var returned = school.page("/school/activities/" + id);
        assertThat(returned.text()).contains("已退回本单位修改，2020-10-12 10:00 起。 提交后到城中区科协。");
        assertThat(wayOf(returned).get(1)).startsWith("县级审核 城中区科协 退回修改").endsWith("请写明地点");
    }

    @Test
    void theCityTakesOverWhatNobodyAtTheCountyReviews() {
        var id = activities.atCounty(schoolA);
        var liuzhou = portal.as(actors.liuzhou());

        assertThat(liuzhou.post("/city/activities/" + id + "/takeover"))
                .hasStatus(HttpStatus.SEE_OTHER)
                .hasRedirectedUrl("/city/activities/" + id);

        assertThat(statusOf(id)).isEqualTo(ActivityStatus.SUBMITTED);
        var page = liuzhou.page("/city/activities/" + id);
        assertThat(page.buttons()).containsExactly("通过", "退回修改", "不予通过");
        assertThat(wayOf(page).get(1)).startsWith("县级审核 城中区科协 转由市级审核");
    }

    @Test
    void aCitySwitchesCountyReviewOnAndOff() {
        var liuzhou = portal.as(actors.liuzhou());
        var page = liuzhou.page("/city/review-settings");
        assertThat(page.facts()).containsEntry("有账号（2 个）", "城中、三江");
        assertThat(page.buttons()).containsExactly("常用意见", "停用县级账号", "开启县级审核");

        assertThat(liuzhou.post("/city/review-settings/county-review", "on", "true"))
                .hasStatus(HttpStatus.SEE_OTHER)
                .hasRedirectedUrl("/city/review-settings");

        assertThat(statusOf(activities.submitted(schoolA))).isEqualTo(ActivityStatus.COUNTY_REVIEW);
        var switched = liuzhou.page("/city/review-settings");
        assertThat(switched.buttons()).containsExactly("常用意见", "停用县级账号", "关闭县级审核");
        assertThat(switched.document().select(".trail li b").eachText()).containsExactly("开启县级审核");
    }

    @Test
    void aCityWhoseCountiesHaveNoAccountsIsToldToOpenThemFirst() {
        var page = portal.as(actors.nanning()).page("/city/review-settings");

        assertThat(page.buttons()).containsExactly("常用意见", "停用县级账号");
        assertThat(page.text()).contains("开通以后才能开启县级审核");
    }
}

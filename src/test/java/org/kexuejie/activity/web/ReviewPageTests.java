package org.kexuejie.activity.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.kexuejie.account.Actor;
import org.kexuejie.activity.ActivityId;
import org.kexuejie.activity.ActivityStatus;
import org.kexuejie.activity.domain.ActivityService;
import org.kexuejie.testing.ActivityMother;
import org.kexuejie.testing.Actors;
import org.kexuejie.testing.Page;
import org.kexuejie.testing.Portal;
import org.kexuejie.testing.PortalTest;
import org.kexuejie.testing.Visitor;
import org.springframework.http.HttpStatus;

/** The page of an activity, and what its city decides on it. */
@PortalTest
class ReviewPageTests {

    private static final List<String> STEPS =
            List.of("approval", "return", "rejection", "verification", "report-return", "correction");

    private final ActivityService service;
    private final ActivityMother activities;
    private final Portal portal;
    private final Actors actors;
    private final Actor schoolA;
    private final Visitor liuzhou;

    ReviewPageTests(ActivityService service, ActivityMother activities, Portal portal, Actors actors) {
        this.service = service;
        this.activities = activities;
        this.portal = portal;
        this.actors = actors;
        this.schoolA = actors.schoolA();
        this.liuzhou = portal.as(actors.liuzhou());
    }

    private ActivityStatus statusOf(ActivityId id) {
        return service.show(id, schoolA).activity().status();
    }

    @Test
    void theCityIsOfferedWhatItCanDecide() {
        var buttons = new LinkedHashMap<ActivityStatus, List<String>>();
        for (ActivityStatus status : ActivityStatus.values()) {
            if (status != ActivityStatus.DRAFT) {
                var page = liuzhou.page("/city/activities/" + activities.in(status, schoolA));
                buttons.put(status, page.buttons());
            }
        }

        assertThat(buttons)
                .isEqualTo(Map.of(
                        ActivityStatus.COUNTY_REVIEW, List.of("转由市级审核"),
                        ActivityStatus.SUBMITTED, List.of("通过", "退回修改", "不予通过"),
                        ActivityStatus.OFFICE_REVIEW, List.of(),
                        ActivityStatus.RETURNED, List.of(),
                        ActivityStatus.APPROVED, List.of("代单位改期"),
                        ActivityStatus.REPORTED, List.of("核数通过", "退回填报"),
                        ActivityStatus.REPORT_RETURNED, List.of(),
                        ActivityStatus.VERIFIED, List.of("退回更正"),
                        ActivityStatus.REJECTED, List.of(),
                        ActivityStatus.CANCELLED, List.of()));
    }

    @Test
    void theUnitIsOfferedWhatItCanDo() {
        var school = portal.as(schoolA);
        var buttons = new LinkedHashMap<ActivityStatus, List<String>>();
        for (ActivityStatus status : ActivityStatus.values()) {
            buttons.put(
                    status,
                    school.page("/school/activities/" + activities.in(status, schoolA))
                            .buttons());
        }

        assertThat(buttons.remove(ActivityStatus.DRAFT)).isEqualTo(List.of("修改", "复制为新申报", "上传扫描件", "删除草稿"));
        assertThat(buttons)
                .isEqualTo(Map.of(
                        ActivityStatus.COUNTY_REVIEW, List.of("复制为新申报", "上传扫描件", "撤回"),
                        ActivityStatus.OFFICE_REVIEW, List.of("复制为新申报", "上传扫描件", "撤回"),
                        ActivityStatus.SUBMITTED, List.of("复制为新申报", "上传扫描件", "撤回"),
                        ActivityStatus.RETURNED, List.of("修改后重新提交", "复制为新申报", "上传扫描件", "取消活动"),
                        ActivityStatus.APPROVED, List.of("填报执行情况", "复制为新申报", "上传扫描件", "延期、改期", "取消活动"),
                        ActivityStatus.REPORTED, List.of("复制为新申报", "上传扫描件", "撤回"),
                        ActivityStatus.REPORT_RETURNED, List.of("修改填报", "复制为新申报", "上传扫描件"),
                        ActivityStatus.VERIFIED, List.of("复制为新申报", "上传扫描件"),
                        ActivityStatus.REJECTED, List.of("复制为新申报"),
                        ActivityStatus.CANCELLED, List.of("复制为新申报")));
    }

    @ParameterizedTest
    @CsvSource({"office, /office", "county-chengzhong, /county", "host-wenming, /host"})
    void othersReadItAndAreOfferedNothing(String username, String area) {
        var verified = activities.verified(schoolA);

        var page = portal.as(actors.standing(username)).page(area + "/activities/" + verified);

        assertThat(page.title()).isEqualTo("东门小学校园科技节");
        assertThat(page.buttons()).isEmpty();
        assertThat(page.facts()).containsEntry("实际地点", "学校操场").containsEntry("所在县（市、区）", "柳州市 城中区");
        assertThat(page.document().select(".photo")).hasSize(3);
        assertThat(page.document().select(".trail li b").eachText()).containsExactly("提交申报", "通过", "提交核数", "核数通过");
    }

    @Test
    void approvingLeadsBackToWhatElseWaits() {
        var id = activities.submitted(schoolA);

        var answer = liuzhou.post("/city/activities/" + id + "/approval", "reason", "同意");

        assertThat(answer).hasStatus(HttpStatus.SEE_OTHER).hasRedirectedUrl("/city/activities?status=SUBMITTED");
        assertThat(answer).flash().containsEntry("notice", "activity.done.APPROVE");
        assertThat(statusOf(id)).isEqualTo(ActivityStatus.APPROVED);
        assertThat(liuzhou.page("/city/activities/" + id)
                        .document()
                        .select(".trail .opinion")
                        .eachText())
                .containsExactly("同意");
    }

    @Test
    void verifyingLeadsBackToWhatElseWaits() {
        var id = activities.reported(schoolA);

        var answer = liuzhou.post("/city/activities/" + id + "/verification");

        assertThat(answer).hasStatus(HttpStatus.SEE_OTHER).hasRedirectedUrl("/city/activities?status=REPORTED");
        assertThat(statusOf(id)).isEqualTo(ActivityStatus.VERIFIED);
    }

    @Test
    void aReturnWithItsReasonReachesTheUnit() {
        var id = activities.submitted(schoolA);

        var answer = liuzhou.post("/city/activities/" + id + "/return", "reason", "请写明具体地点", "field", "place");

        assertThat(answer).hasStatus(HttpStatus.SEE_OTHER);
        var page = portal.as(schoolA).page("/school/activities/" + id);
        assertThat(page.text()).contains("退回意见 （针对：地点） 请写明具体地点");
    }

    @ParameterizedTest
    @CsvSource({
        "return, return-reason, SUBMITTED",
        "rejection, reject-reason, SUBMITTED",
        "report-return, return-reason, REPORTED",
        "correction, return-reason, VERIFIED"
    })
    void withoutAReasonNothingIsDecidedAndWhatWasTypedIsKept(String step, String field, ActivityStatus status) {
        var id = activities.in(status, schoolA);

        var answer = liuzhou.post("/city/activities/" + id + "/" + step, "reason", " ", "field", "place");

        assertThat(answer).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        var page = Page.of(answer);
        assertThat(page.errors()).containsExactly("请写明原因");
        assertThat(page.document().select(".error-summary a").attr("href")).isEqualTo("#" + field);
        assertThat(page.document().select("details[open] textarea").eachAttr("id"))
                .containsExactly(field);
        assertThat(page.document().select("details[open] textarea").attr("aria-invalid"))
                .isEqualTo("true");
        if (!step.equals("rejection")) {
            assertThat(page.field("field")).isEqualTo("place");
        }
        assertThat(statusOf(id)).isEqualTo(status);
    }

    @Test
    void whatSomebodyElseDecidedMeanwhileIsShownWithWhatWasTyped() {
        var id = activities.submitted(schoolA);
        liuzhou.post("/city/activities/" + id + "/approval");

        var answer = liuzhou.post("/city/activities/" + id + "/return", "reason", "我写了半天的原因");

        assertThat(answer).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        var page = Page.of(answer);
        assertThat(page.text()).contains("已经有人处理过，不能再退回", "已通过", "我写了半天的原因");
        assertThat(statusOf(id)).isEqualTo(ActivityStatus.APPROVED);
    }

    @ParameterizedTest
    @ValueSource(strings = {"return", "rejection", "approval"})
    void aReasonThatIsTooLongIsNotTaken(String step) {
        var id = activities.submitted(schoolA);

        var answer = liuzhou.post("/city/activities/" + id + "/" + step, "reason", "长".repeat(1001));

        assertThat(answer).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        assertThat(Page.of(answer).errors()).containsExactly("原因或意见不能超过 1,000 字");
        assertThat(statusOf(id)).isEqualTo(ActivityStatus.SUBMITTED);
    }

    @Test
    void anotherCityFindsNothing() {
        var id = activities.reported(schoolA);
        var nanning = portal.as(actors.nanning());

        assertThat(nanning.get("/city/activities/" + id)).hasStatus(HttpStatus.NOT_FOUND);
        for (String step : STEPS) {
            assertThat(nanning.post("/city/activities/" + id + "/" + step, "reason", "原因"))
                    .hasStatus(HttpStatus.NOT_FOUND);
        }
        assertThat(statusOf(id)).isEqualTo(ActivityStatus.REPORTED);
    }

    @ParameterizedTest
    @ValueSource(strings = {"school-a", "office", "county-chengzhong", "host-wenming"})
    void onlyTeamsDecide(String username) {
        var id = activities.submitted(schoolA);
        var visitor = portal.as(actors.standing(username));

        for (String step : STEPS) {
            assertThat(visitor.post("/city/activities/" + id + "/" + step, "reason", "原因"))
                    .hasStatus(HttpStatus.FORBIDDEN);
        }
        assertThat(statusOf(id)).isEqualTo(ActivityStatus.SUBMITTED);
    }

    @Test
    void lookingAtItTakesTheWayBackFromTheUnit() {
        var id = activities.submitted(schoolA);
        liuzhou.page("/city/activities/" + id);

        var answer = portal.as(schoolA).post("/school/activities/" + id + "/withdrawal");

        assertThat(answer).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        assertThat(Page.of(answer).errors()).containsExactly("审核人已经打开，不能撤回了。如需修改，请联系审核人退回。");
        assertThat(portal.as(schoolA).page("/school/activities/" + id).buttons())
                .containsExactly("复制为新申报", "上传扫描件");
    }

    @Test
    void keysAreLaidOnWhatItsReviewerMayDo() {
        var submitted = liuzhou.page("/city/activities/" + activities.submitted(schoolA));
        var approved = liuzhou.page("/city/activities/" + activities.approved(schoolA));

        assertThat(submitted.document().select("main button[data-key=a]").eachText())
                .containsExactly("通过");
        assertThat(submitted
                        .document()
                        .select("main details[data-key=r] > summary")
                        .eachText())
                .containsExactly("退回修改");
        assertThat(submitted.document().select(".keys kbd").eachText()).containsExactly("?", "a", "r");
        assertThat(approved.document().select("[data-key], .keys")).isEmpty();
        assertThat(liuzhou.page("/city/activities")
                        .document()
                        .select(".keys kbd")
                        .eachText())
                .containsExactly("?", "j", "↓", "k", "↑", "Enter", "x", "n");
    }
}

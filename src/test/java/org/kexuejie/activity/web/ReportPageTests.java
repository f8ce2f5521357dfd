package org.kexuejie.activity.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.kexuejie.account.Actor;
import org.kexuejie.activity.ActivityId;
import org.kexuejie.activity.ActivityStatus;
import org.kexuejie.activity.ActivityView;
import org.kexuejie.activity.MediaLevel;
import org.kexuejie.activity.MediaReport;
import org.kexuejie.activity.domain.ActivityService;
import org.kexuejie.shared.SettableClock;
import org.kexuejie.testing.ActivityMother;
import org.kexuejie.testing.Actors;
import org.kexuejie.testing.FestivalMoment;
import org.kexuejie.testing.Form;
import org.kexuejie.testing.Page;
import org.kexuejie.testing.Portal;
import org.kexuejie.testing.PortalTest;
import org.kexuejie.testing.Visitor;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** The execution report as it is filled in. */
@PortalTest
class ReportPageTests {

    private final ActivityService service;
    private final ActivityMother activities;
    private final SettableClock clock;
    private final Actor schoolA;
    private final Visitor school;
    private final Visitor otherSchool;

    ReportPageTests(
            ActivityService service, ActivityMother activities, SettableClock clock, Portal portal, Actors actors) {
        this.service = service;
        this.activities = activities;
        this.clock = clock;
        this.schoolA = actors.schoolA();
        this.school = portal.as(schoolA);
        this.otherSchool = portal.as(actors.schoolB());
    }

    private ActivityView view(ActivityId id) {
        return service.show(id, schoolA).activity();
    }

    private static String report(ActivityId id) {
        return "/school/activities/" + id + "/report";
    }

    /** The form as the page hands it out now, filled in. */
    private Form filled(ActivityId id) {
        return Forms.report(Integer.parseInt(school.page(report(id)).field("version")));
    }

    private ActivityId withPhotos() {
        var id = activities.approved(schoolA);
        for (int i = 0; i < 3; i++) {
            activities.addPhoto(id, schoolA);
        }
        return id;
    }

    private static Page refused(MvcTestResult answer) {
        assertThat(answer).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        return Page.of(answer);
    }

    @Test
    void theFormBeginsWithWhatWasRegistered() {
        var page = school.page(report(activities.approved(schoolA)));

        assertThat(page.title()).isEqualTo("填报执行情况");
        assertThat(page.field("startAt")).isEqualTo("2020-09-19T14:30");
        assertThat(page.field("place")).isEqualTo("学校操场");
        assertThat(page.field("preparedBy")).isEqualTo("黄老师");
        assertThat(page.field("youthVisits")).isEmpty();
        assertThat(page.text()).contains("申报时预计青少年 300 人次", "提交前至少要有 3 张照片");
    }

    @Test
    void aHalfFilledReportIsKept() {
        var id = activities.approved(schoolA);

        var answer = school.post(report(id), filled(id).without("summary"));

        assertThat(answer).hasStatus(HttpStatus.SEE_OTHER).hasRedirectedUrl(report(id));
        assertThat(answer).flash().containsEntry("notice", "activity.done.reportSaved");
        assertThat(school.page(report(id)).field("youthVisits")).isEqualTo("320");
        assertThat(view(id).status()).isEqualTo(ActivityStatus.APPROVED);
    }

    @Test
    void aCompleteReportIsHandedIn() {
        var id = withPhotos();

        var answer = school.post(report(id), filled(id).with("submit", "true"));

        assertThat(answer).hasStatus(HttpStatus.SEE_OTHER).hasRedirectedUrl("/school/activities/" + id);
        assertThat(view(id).status()).isEqualTo(ActivityStatus.REPORTED);
        assertThat(view(id).report().sessionCount()).isEqualTo(3);
        assertThat(view(id).report().youthVisits()).isEqualTo(320);
    }

    @Test
    void whatIsMissingIsNamedAndWhatIsTypedIsKept() {
        var id = activities.approved(schoolA);

        var page = refused(school.post(
                report(id),
                filled(id).with("summary", "太短").with("youthVisits", "20").with("submit", "true")));

        assertThat(page.errors())
                .containsExactlyInAnyOrder(
                        "活动小结至少写 200 字", "与申报差异说明：预计 300 人次，实际 20 人次，相差一半以上，请说明原因", "至少要有 3 张照片，现在有 0 张");
        assertThat(page.errorAt("varianceNote")).contains("请说明原因");
        assertThat(page.document().select(".error-summary a").eachAttr("href"))
                .containsExactlyInAnyOrder("#summary", "#varianceNote", "#photos");
        assertThat(page.document().getElementById("photos")).isNotNull();
        assertThat(page.field("summary")).isEqualTo("太短");
        assertThat(view(id).report().summary()).isEqualTo("太短");
        assertThat(view(id).status()).isEqualTo(ActivityStatus.APPROVED);
    }

    @Test
    void theCorrectedFormGoesOnFromThere() {
        var id = withPhotos();
        var refused =
                refused(school.post(report(id), filled(id).with("summary", "太短").with("submit", "true")));

        var again = Forms.report(Integer.parseInt(refused.field("version"))).with("submit", "true");

        assertThat(school.post(report(id), again)).hasStatus(HttpStatus.SEE_OTHER);
        assertThat(view(id).status()).isEqualTo(ActivityStatus.REPORTED);
    }

    @Test
    void mediaReportsAreRowsOfWhichEmptyOnesDoNotCount() {
        var id = activities.approved(schoolA);

        school.post(
                report(id),
                filled(id)
                        .with("mediaReports[1].outlet", "柳州日报")
                        .with("mediaReports[1].level", "CITY")
                        .with("mediaReports[1].publishedOn", "2020-09-20")
                        .with("mediaReports[1].url", "https://www.example.com/1.html"));

        assertThat(view(id).report().mediaReports())
                .containsExactly(new MediaReport(
                        "柳州日报", MediaLevel.CITY, LocalDate.parse("2020-09-20"), "https://www.example.com/1.html"));
        assertThat(school.page(report(id)).field("mediaReports[0].outlet")).isEqualTo("柳州日报");
        assertThat(school.page(report(id)).field("mediaReports[2].outlet")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"柳州日报 9 月 20 日", "www.example.com/1", "ftp://example.com/1", "javascript:alert(1)"})
    void whatIsNoLinkIsRefusedAtItsRow(String typed) {
        var id = activities.approved(schoolA);

        var page = refused(school.post(report(id), filled(id).with("mediaReports[1].url", typed)));

        assertThat(page.errors()).containsExactly("请填写以 http:// 或 https:// 开头的完整链接");
        assertThat(page.field("mediaReports[1].url")).isEqualTo(typed);
        assertThat(page.document().select("tr:eq(1) .field-error").text()).contains("完整链接");
        assertThat(view(id).report().mediaReports()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "youthVisits, 很多, 参加青少年（人次）：, 请填写整数",
        "youthVisits, 3.5, 参加青少年（人次）：, 请填写整数",
        "youthVisits, -1, 参加青少年（人次）：, 不能小于 0",
        "lectures, 10000, 报告会（场）：, 不能大于 9999",
        "endAt, 下午, 结束时间：, 请填写完整的日期和时间"
    })
    void whatMakesNoSenseIsNotKeptAndSaidAtItsField(String field, String typed, String label, String error) {
        var id = activities.approved(schoolA);

        var page = refused(school.post(report(id), filled(id).with(field, typed)));

        assertThat(page.errors()).containsExactly(label + error);
        assertThat(page.errorAt(field)).isEqualTo(error);
        assertThat(page.field("summary")).isEqualTo(Forms.SUMMARY);
        assertThat(view(id).report().youthVisits()).isNull();
    }

    @Test
    void aSecondTabIsToldOfTheFirstAndMayStillWin() {
        var id = activities.approved(schoolA);
        var form = filled(id);
        school.post(report(id), form.with("youthVisits", "301"));

        var answer = school.post(report(id), form.with("youthVisits", "302"));

        assertThat(answer).hasStatus(HttpStatus.CONFLICT);
        var page = Page.of(answer);
        assertThat(page.text()).contains("已被修改");
        assertThat(page.field("youthVisits")).isEqualTo("302");
        assertThat(view(id).report().youthVisits()).isEqualTo(301);

        school.post(report(id), form.with("version", page.field("version")).with("youthVisits", "302"));
        assertThat(view(id).report().youthVisits()).isEqualTo(302);
    }

    @Test
    void anErrorInTheFormDoesNotHideTheChangeOfAnotherTab() {
        var id = activities.approved(schoolA);
        var form = filled(id);
        school.post(report(id), form.with("youthVisits", "301"));

        var refused = refused(school.post(report(id), form.with("youthVisits", "很多")));

        assertThat(school.post(report(id), form.with("version", refused.field("version"))))
                .hasStatus(HttpStatus.CONFLICT);
        assertThat(view(id).report().youthVisits()).isEqualTo(301);
    }

    @Test
    void aReturnedReportShowsTheReasonAtItsField() {
        var page = school.page(report(activities.reportReturned(schoolA)));

        assertThat(page.document().select(".notice-warn").text()).contains("请核对人次");
        assertThat(page.document().select(".field-returned").text()).contains("参加青少年（人次）", "请核对人次");
        assertThat(page.field("youthVisits")).isEqualTo("320");
    }

    @Test
    void beforeTheEndItSaysWhenTheReportOpens() {
        var id = activities.approved(schoolA);
        clock.setTo(FestivalMoment.at("2020-09-19T16:00"));

        assertThat(refused(school.get(report(id))).text()).contains("活动结束（2020-09-19 17:00）后才能填报执行情况");
        assertThat(refused(school.post(report(id), Forms.report(view(id).version())))
                        .text())
                .contains("活动还没有结束，不能填报执行情况");
    }

    @ParameterizedTest
    @EnumSource(names = {"DRAFT", "SUBMITTED", "RETURNED", "REPORTED", "VERIFIED", "REJECTED", "CANCELLED"})
    void inOtherStatesThereIsNothingToFillIn(ActivityStatus status) {
        var id = activities.in(status, schoolA);

        assertThat(refused(school.get(report(id))).text()).contains("现在不能填报执行情况");
        assertThat(refused(school.get("/school/activities/" + id + "/photos")).text())
                .contains("现在不能填报执行情况");
    }

    @Test
    void theUnitTakesItsReportBack() {
        var id = activities.reported(schoolA);

        var answer = school.post(report(id) + "/withdrawal");

        assertThat(answer).hasStatus(HttpStatus.SEE_OTHER).hasRedirectedUrl("/school/activities/" + id);
        assertThat(view(id).status()).isEqualTo(ActivityStatus.APPROVED);
    }

    @Test
    void theReportOfAnotherSchoolIsNotFound() {
        var id = activities.reported(schoolA);

        for (var answer : List.of(
                otherSchool.get(report(id)),
                otherSchool.post(report(id), Forms.report(3)),
                otherSchool.post(report(id) + "/withdrawal"),
                otherSchool.get("/school/activities/" + id + "/photos"))) {
            assertThat(answer).hasStatus(HttpStatus.NOT_FOUND);
        }
        assertThat(view(id).status()).isEqualTo(ActivityStatus.REPORTED);
    }
}

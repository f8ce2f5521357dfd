package org.kexuejie.activity.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kexuejie.account.Actor;
import org.kexuejie.activity.ActivityId;
import org.kexuejie.activity.ActivityMode;
import org.kexuejie.activity.ActivityStatus;
import org.kexuejie.activity.ActivityView;
import org.kexuejie.activity.domain.ActivityService;
import org.kexuejie.shared.Ids;
import org.kexuejie.testing.ActivityMother;
import org.kexuejie.testing.Actors;
import org.kexuejie.testing.Documents;
import org.kexuejie.testing.Form;
import org.kexuejie.testing.Page;
import org.kexuejie.testing.Plan;
import org.kexuejie.testing.Portal;
import org.kexuejie.testing.PortalTest;
import org.kexuejie.testing.Race;
import org.kexuejie.testing.Race.Outcome;
import org.kexuejie.testing.Records;
import org.kexuejie.testing.Visitor;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** The registration form, drafts and submissions. */
@PortalTest
class RegistrationPageTests {

    private final ActivityService service;
    private final ActivityMother activities;
    private final JdbcClient jdbc;
    private final Actor schoolA;
    private final Visitor school;
    private final Visitor otherSchool;
    private final Form complete;
    private final UUID id = Ids.next();

    RegistrationPageTests(
            ActivityService service,
            ActivityMother activities,
            Portal portal,
            Actors actors,
            Plan plan,
            JdbcClient jdbc) {
        this.service = service;
        this.activities = activities;
        this.jdbc = jdbc;
        this.schoolA = actors.schoolA();
        this.school = portal.as(schoolA);
        this.otherSchool = portal.as(actors.schoolB());
        this.complete =
                Forms.registration(id, plan.line(Plan.SCHOOL_VENUE_FESTIVAL).id());
    }

    private ActivityView view(Object activity) {
        return service.show(ActivityId.of(activity.toString()), schoolA).activity();
    }

    private long count() {
        return jdbc.sql("select count(*) from activity").query(Long.class).single();
    }

    /** Sends a new form with the files that a submission asks for. */
    private MvcTestResult send(Form form) {
        return school.upload("/school/activities", form, file("planFile"), file("safetyPlan"));
    }

    private static MockMultipartFile file(String field) {
        return new MockMultipartFile(field, "方案.pdf", "application/pdf", Documents.pdf());
    }

    private static void assertSentOn(MvcTestResult answer, String path) {
        assertThat(answer).hasStatus(HttpStatus.SEE_OTHER).hasRedirectedUrl(path);
    }

    @Test
    void aNewFormKnowsWhatTheRegisterKnows() {
        var page = school.page("/school/activities/new");

        assertThat(page.title()).isEqualTo("申报活动");
        assertThat(page.field("organizers[0].role")).isEqualTo("HOST");
        assertThat(page.field("organizers[0].name")).isEqualTo("柳州市城中区东门小学");
        assertThat(page.field("organizers[2].name")).isEmpty();
        assertThat(page.field("leaderName")).isEqualTo("韦校长");
        assertThat(page.field("contactPhone")).isEqualTo("13907720002");
        assertThat(page.field("mode")).isEqualTo(ActivityMode.OFFLINE.name());
        assertThat(page.field("id"))
                .isNotEqualTo(school.page("/school/activities/new").field("id"));
        assertThat(page.errors()).isEmpty();
    }

    @Test
    void aDraftIsKeptHoweverLittleIsTyped() {
        var answer = school.post("/school/activities", "id", id.toString(), "title", " 科技节 ", "submit", "false");

        assertSentOn(answer, "/school/activities/" + id);
        assertThat(answer).flash().containsEntry("notice", "activity.done.saved");
        assertThat(view(id).registration().title()).isEqualTo("科技节");
        assertThat(view(id).status()).isEqualTo(ActivityStatus.DRAFT);
    }

    @Test
    void aCompleteRegistrationIsHandedIn() {
        assertSentOn(send(complete.with("submit", "true")), "/school/activities/" + id);

        assertThat(view(id).status()).isEqualTo(ActivityStatus.SUBMITTED);
        var kept = view(id).registration();
        assertThat(kept)
                .isEqualTo(Records.with(activities.registration().build(), "highlight", null)
                        .withPapersOf(kept));
        var page = school.page("/school/activities/" + id);
        assertThat(page.title()).isEqualTo("东门小学校园科技节");
        assertThat(page.text()).contains("受理编号 08-4502-00001", "待审核");
    }

    @Test
    void whatIsMissingIsNamedAndWhatIsTypedIsKept() {
        var answer = send(complete.without("place").with("content", "太短").with("submit", "true"));

        assertThat(answer).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        var page = Page.of(answer);
        assertThat(page.errors()).containsExactlyInAnyOrder("请填写地点", "活动内容与日程至少写 100 字");
        assertThat(page.errorAt("place")).isEqualTo("请填写地点");
        assertThat(page.errorAt("content")).isEqualTo("活动内容与日程至少写 100 字");
        assertThat(page.document().select(".error-summary a").eachAttr("href"))
                .containsExactlyInAnyOrder("#place", "#content");
        assertThat(page.field("content")).isEqualTo("太短");
        assertThat(page.field("forms")).isEqualTo("PRACTICE,EXHIBITION");
        assertThat(page.field("startAt")).isEqualTo("2020-09-19T14:30");
        assertThat(page.field("openToPublic")).isEqualTo("true");
        assertThat(page.text()).contains("已存为草稿");
        assertThat(view(id).status()).isEqualTo(ActivityStatus.DRAFT);
    }

    @Test
    void theCorrectedFormGoesOnFromThere() {
        var refused = Page.of(send(complete.without("place").with("submit", "true")));
        var action = refused.document().select("form[data-keep]").attr("action");

        var answer = school.post(
                action, complete.with("version", refused.field("version")).with("submit", "true"));

        assertSentOn(answer, "/school/activities/" + id);
        assertThat(view(id).status()).isEqualTo(ActivityStatus.SUBMITTED);
        assertThat(count()).isOne();
    }

    @ParameterizedTest
    @CsvSource({
        "expectedYouth, 三百, 预计参加青少年（人次）：, 请填写整数",
        "expectedYouth, 0, '', 预计参加青少年应在 1 到 99999 之间",
        "startAt, 昨天, 开始时间：, 请填写完整的日期和时间",
        "endAt, 2020-09-19T14:30, '', 结束时间要晚于开始时间",
        "contactPhone, 2801234, 联系电话：, 请填写手机号，或带区号的座机（如 0772-2801234）",
        "contactEmail, huang, '', 请填写正确的邮箱地址",
        "mode, SOMEHOW, 举办方式：, 内容的格式不对，请重新选择或填写",
        "line, 别的, 所属板块：, 内容的格式不对，请重新选择或填写"
    })
    void whatMakesNoSenseIsNotKeptAndSaidAtItsField(String field, String typed, String label, String error) {
        var answer = school.post("/school/activities", complete.with(field, typed));

        assertThat(answer).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        var page = Page.of(answer);
        assertThat(page.errors()).containsExactly(label + error);
        assertThat(page.errorAt(field)).isEqualTo(error);
        assertThat(page.field("title")).isEqualTo("东门小学校园科技节");
        assertThat(page.field("content")).isEqualTo(Forms.CONTENT);
        assertThat(page.field("id")).isEqualTo(id.toString());
        assertThat(count()).isZero();
    }

    @Test
    void fullWidthSpacesAreNothing() {
        school.post("/school/activities", complete.with("title", "　　").with("submit", "true"));

        assertThat(view(id).registration().title()).isNull();
        assertThat(view(id).status()).isEqualTo(ActivityStatus.DRAFT);
    }

    @Test
    void theSameFormTwiceMakesOneRecord() {
        assertSentOn(send(complete.with("submit", "true")), "/school/activities/" + id);
        assertSentOn(send(complete.with("submit", "true")), "/school/activities/" + id);

        assertThat(count()).isOne();
        assertThat(view(id).receiptNumber()).isEqualTo("08-4502-00001");
    }

    @Test
    void twoTapsAtOnceMakeOneRecord() {
        var outcomes = Race.of(this::tap, this::tap);

        assertThat(outcomes).allMatch(Outcome::isDone);
        assertThat(count()).isOne();
        assertThat(view(id).status()).isEqualTo(ActivityStatus.SUBMITTED);
    }

    private void tap() {
        assertSentOn(send(complete.with("submit", "true")), "/school/activities/" + id);
    }

    @Test
    void aSecondTabIsToldOfTheFirstAndMayStillWin() {
        var draft = activities.draft(schoolA);
        var version = school.page("/school/activities/" + draft + "/edit").field("version");
        var form = complete.with("id", draft.toString()).with("version", version);
        school.post("/school/activities/" + draft, form.with("title", "第一个标签页"));

        var answer = school.post("/school/activities/" + draft, form.with("title", "第二个标签页"));

        assertThat(answer).hasStatus(HttpStatus.CONFLICT);
        var page = Page.of(answer);
        assertThat(page.document().select(".conflict-now").text()).contains("第一个标签页");
        assertThat(page.field("title")).isEqualTo("第二个标签页");
        assertThat(view(draft).registration().title()).isEqualTo("第一个标签页");

        var again = form.with("version", page.field("version")).with("title", page.field("title"));
        assertSentOn(school.post("/school/activities/" + draft, again), "/school/activities/" + draft);
        assertThat(view(draft).registration().title()).isEqualTo("第二个标签页");
    }

    @Test
    void aReturnedRegistrationShowsTheReasonAtItsField() {
        var returned = activities.returned(schoolA);

        var page = school.page("/school/activities/" + returned + "/edit");

        assertThat(page.title()).isEqualTo("修改申报");
        assertThat(page.text()).contains("审核意见，请修改后重新提交 请写明活动地点");
        assertThat(page.document().select(".field-returned").text()).contains("地点", "请写明活动地点");
        assertThat(page.field("title")).isEqualTo("东门小学校园科技节");
    }

    @Test
    void whatIsWithTheCityIsNotEdited() {
        var submitted = activities.submitted(schoolA);

        var form = school.get("/school/activities/" + submitted + "/edit");
        assertThat(form).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        assertThat(Page.of(form).text()).contains("现在不能修改申报内容");

        var sent = school.post(
                "/school/activities/" + submitted,
                complete.with("id", submitted.toString()).with("version", "1").with("title", "改名"));
        assertThat(sent).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        assertThat(view(submitted).registration().title()).isEqualTo("东门小学校园科技节");
    }

    @Test
    void theActivityOfAnotherSchoolIsNotFound() {
        var draft = activities.draft(schoolA);
        var stolen = complete.with("id", draft.toString()).with("version", "0");

        for (var answer : List.of(
                otherSchool.get("/school/activities/" + draft),
                otherSchool.get("/school/activities/" + draft + "/edit"),
                otherSchool.post("/school/activities/" + draft, stolen),
                otherSchool.post("/school/activities", stolen),
                otherSchool.post("/school/activities/" + draft + "/withdrawal"),
                otherSchool.post("/school/activities/" + draft + "/cancellation", "reason", "不办了"),
                otherSchool.post("/school/activities/" + draft + "/removal"),
                school.get("/school/activities/" + Ids.next()),
                school.get("/school/activities/not-an-id"))) {
            assertThat(answer).hasStatus(HttpStatus.NOT_FOUND);
            assertThat(Page.of(answer).title()).isEqualTo("没有找到");
        }
        assertThat(view(draft).registration().place()).isEqualTo("学校操场");
    }

    @Test
    void theFormOfOneActivityDoesNotTouchAnother() {
        var one = activities.draft(schoolA);
        var another = activities.draft(schoolA);

        var answer = school.post(
                "/school/activities/" + one,
                complete.with("id", another.toString()).with("version", "0").with("submit", "true"));

        assertSentOn(answer, "/school/activities/" + one);
        assertThat(view(one).status()).isEqualTo(ActivityStatus.SUBMITTED);
        assertThat(view(another).status()).isEqualTo(ActivityStatus.DRAFT);
    }

    @Test
    void aFormThatLostItsIdBeginsADraftOfItsOwn() {
        assertThat(school.post("/school/activities", complete.without("id"))).hasStatus(HttpStatus.SEE_OTHER);
        assertThat(count()).isOne();
    }
}

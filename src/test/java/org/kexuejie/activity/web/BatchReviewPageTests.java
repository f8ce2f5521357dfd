package org.kexuejie.activity.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.kexuejie.account.Actor;
import org.kexuejie.activity.ActivityId;
import org.kexuejie.activity.ActivityStatus;
import org.kexuejie.activity.domain.ActivityService;
import org.kexuejie.activity.web.BatchResult.Undecided;
import org.kexuejie.shared.SettableClock;
import org.kexuejie.testing.ActivityMother;
import org.kexuejie.testing.Actors;
import org.kexuejie.testing.FestivalMoment;
import org.kexuejie.testing.Form;
import org.kexuejie.testing.Page;
import org.kexuejie.testing.Portal;
import org.kexuejie.testing.PortalTest;
import org.kexuejie.testing.Statements;
import org.kexuejie.testing.Visitor;
import org.springframework.http.HttpStatus;

/** Choosing registrations in the list and deciding on all of them, and what is offered after a decision. */
@PortalTest
class BatchReviewPageTests {

    private static final String DECISIONS = "/city/activities/decisions";

    private final ActivityService service;
    private final ActivityMother activities;
    private final Portal portal;
    private final Actors actors;
    private final Statements statements;
    private final SettableClock clock;
    private final Actor schoolA;
    private final Visitor liuzhou;

    BatchReviewPageTests(
            ActivityService service,
            ActivityMother activities,
            Portal portal,
            Actors actors,
            Statements statements,
            SettableClock clock) {
        this.service = service;
        this.activities = activities;
        this.portal = portal;
        this.actors = actors;
        this.statements = statements;
        this.clock = clock;
        this.schoolA = actors.schoolA();
        this.liuzhou = portal.as(actors.liuzhou());
    }

    private ActivityStatus statusOf(ActivityId id) {
        return service.show(id, schoolA).activity().status();
    }

    private ActivityId submitted(String title) {
        return activities.submitted(schoolA, activities.registration().title(title));
    }

    private static Form decision(String decision, ActivityId... ids) {
        var form = Form.of("decision", decision);
        for (int i = 0; i < ids.length; i++) {
            form = form.with("items[" + i + "].id", ids[i].toString());
        }
        return form;
    }

    @Test
    void whatWaitsCanBeChosenInItsList() {
        var id = submitted("科技节");
        activities.approved(schoolA);

        var page = liuzhou.page("/city/activities?status=SUBMITTED");

        assertThat(page.document().select("input[name=ids]").eachAttr("value")).containsExactly(id.toString());
        assertThat(page.document().select("input[name=ids]").eachAttr("aria-label"))
                .containsExactly("选择《科技节》");
        assertThat(page.document().select("#batch button").eachText()).containsExactly("批量通过", "批量退回");
    }

    @ParameterizedTest
    @CsvSource({"liuzhou, /city/activities", "office, /office/activities?status=SUBMITTED"})
    void elsewhereNothingIsChosen(String username, String path) {
        submitted("科技节");

        assertThat(portal.as(actors.standing(username)).page(path).document().select("input[name=ids]"))
                .isEmpty();
    }

    @Test
    void firstItIsSaidWhatWillHappen() {
        var first = submitted("科技节");
        var second = submitted("航模表演");
        var decided = activities.rejected(schoolA);

        var page = liuzhou.page(DECISIONS + "?decision=APPROVE&ids=" + first + "&ids=" + second + "&ids=" + decided);

        assertThat(page.title()).isEqualTo("批量通过");
        assertThat(page.rowTitles()).containsExactly("科技节", "航模表演");
        assertThat(page.notices()).containsExactly("下列活动不在待审核状态，这次不会改动： 东门小学校园科技节 不予通过");
        assertThat(page.buttons()).containsExactly("确定通过 2 项", "不处理，返回");
        assertThat(statusOf(first)).isEqualTo(ActivityStatus.SUBMITTED);
    }

    @Test
    void ofWhatSomebodyElseDecidedMeanwhileTheNameIsTold() {
        var first = submitted("科技节");
        var second = submitted("航模表演");
        service.sendBack(first, "请改", null, actors.liuzhou());

        var answer = liuzhou.post(DECISIONS, decision("APPROVE", first, second));

        assertThat(answer).hasStatus(HttpStatus.SEE_OTHER).hasRedirectedUrl("/city/activities?status=SUBMITTED");
        var why = new Undecided(first.toString(), "科技节", "这项活动已经有人处理过，不能再通过");
        assertThat(answer).flash().containsEntry("batch", new BatchResult("APPROVE", 1, 0, List.of(why)));
        assertThat(statusOf(first)).isEqualTo(ActivityStatus.RETURNED);
        assertThat(statusOf(second)).isEqualTo(ActivityStatus.APPROVED);
    }

    @Test
    void whatItsUnitTookBackIsCounted() {
        var id = submitted("科技节");
        service.withdraw(id, schoolA);

        var answer = liuzhou.post(DECISIONS, decision("APPROVE", id));

        assertThat(answer).flash().containsEntry("batch", new BatchResult("APPROVE", 0, 1, List.of()));
        assertThat(statusOf(id)).isEqualTo(ActivityStatus.DRAFT);
    }

    @Test
    void oneReasonDoesForAllThatHaveNoneOfTheirOwn() {
        var first = submitted("科技节");
        var second = submitted("航模表演");

        var answer = liuzhou.post(
                DECISIONS,
                decision("RETURN", first, second)
                        .with("reason", "请写明地点")
                        .with("field", "place")
                        .with("items[1].reason", "请写明场地, 以及安全措施"));

        assertThat(answer).flash().containsEntry("batch", new BatchResult("RETURN", 2, 0, List.of()));
        assertThat(service.show(first, schoolA).activity().returnReason()).isEqualTo("请写明地点");
        assertThat(service.show(second, schoolA).activity().returnReason()).isEqualTo("请写明场地, 以及安全措施");
        assertThat(service.show(second, schoolA).activity().returnField()).isEqualTo("place");
    }

    @Test
    void withoutAReasonForEachNothingIsSentBackAndWhatWasTypedIsKept() {
        var first = submitted("科技节");
        var second = submitted("航模表演");

        var answer = liuzhou.post(
                DECISIONS,
                decision("RETURN", first, second)
                        .with("items[1].reason", "请写明场地")
                        .with("field", "place"));

        assertThat(answer).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        var page = Page.of(answer);
        assertThat(page.errors()).containsExactly("第 1 项还没有原因");
        assertThat(page.document().select(".error-summary a").attr("href")).isEqualTo("#items0.reason");
        assertThat(page.document().getElementById("items0.reason")).isNotNull();
        assertThat(page.field("items[1].reason")).isEqualTo("请写明场地");
        assertThat(page.field("field")).isEqualTo("place");
        assertThat(page.rowTitles()).containsExactly("科技节", "航模表演");
        assertThat(statusOf(first)).isEqualTo(ActivityStatus.SUBMITTED);
        assertThat(statusOf(second)).isEqualTo(ActivityStatus.SUBMITTED);
    }

    @Test
    void withoutAnyReasonThatIsAskedForOnce() {
        var answer = liuzhou.post(DECISIONS, decision("RETURN", submitted("科技节"), submitted("航模表演")));

        assertThat(answer).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        assertThat(Page.of(answer).errors()).containsExactly("请写明原因");
        assertThat(Page.of(answer).errorAt("reason")).isEqualTo("请写明原因");
    }

    @Test
    void anotherCityFindsNothing() {
        var id = submitted("科技节");
        var nanning = portal.as(actors.nanning());

        assertThat(nanning.get(DECISIONS + "?ids=" + id)).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(nanning.post(DECISIONS, decision("APPROVE", id)))
                .flash()
                .containsEntry("batch", new BatchResult("APPROVE", 0, 1, List.of()));
        assertThat(statusOf(id)).isEqualTo(ActivityStatus.SUBMITTED);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "?decision=RETURN"})
    void withNothingChosenThatIsSaid(String query) {
        assertThat(liuzhou.page(DECISIONS + query).text()).contains("没有选中待审核的申报");
    }

    @Test
    void manyCostAsMuchAsOne() {
        var ids = List.of(submitted("一"), submitted("二"), submitted("三"));
        String all = DECISIONS + "?ids=" + ids.get(0) + "&ids=" + ids.get(1) + "&ids=" + ids.get(2);
        liuzhou.page(all);

        assertThat(statements.of(() -> liuzhou.page(all)))
                .hasSameSizeAs(statements.of(() -> liuzhou.page(DECISIONS + "?ids=" + ids.getFirst())));
    }

    @Test
    void afterADecisionWhatWaitsLongestIsNext() {
        var decided = submitted("已看过");
        clock.setTo(FestivalMoment.at("2020-10-13T09:00"));
        var next = submitted("等得最久");
        clock.setTo(FestivalMoment.at("2020-10-14T09:00"));
        submitted("刚来");

        var answer = liuzhou.post("/city/activities/" + decided + "/approval");

        assertThat(answer).flash().containsEntry("next", new NextWaiting(next.toString(), "等得最久"));
    }

    @Test
    void afterTheLastDecisionNothingIsNext() {
        var last = submitted("最后一项");

        var answer = liuzhou.post("/city/activities/" + last + "/return", "reason", "请改");

        assertThat(answer).flash().doesNotContainKey("next");
    }

    @Test
    void thePreviewNamesWhatMayBeTheSameActivity() {
        var one = submitted("校园科技节");
        submitted("校园科技节（第二场）");
        var alone = submitted("机器人大赛");

        assertThat(liuzhou.page(DECISIONS + "?decision=APPROVE&ids=" + one).text())
                .contains("可能重复申报 校园科技节（第二场）");
        assertThat(liuzhou.page(DECISIONS + "?decision=APPROVE&ids=" + alone).text())
                .doesNotContain("可能重复申报");
    }
}

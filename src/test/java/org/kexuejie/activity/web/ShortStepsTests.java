package org.kexuejie.activity.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
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
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** What a unit does with an activity without a form: 撤回, 取消, and throwing a draft away. */
@PortalTest
class ShortStepsTests {

    private final ActivityService service;
    private final ActivityMother activities;
    private final Actor schoolA;
    private final Visitor school;

    ShortStepsTests(ActivityService service, ActivityMother activities, Portal portal, Actors actors) {
        this.service = service;
        this.activities = activities;
        this.schoolA = actors.schoolA();
        this.school = portal.as(schoolA);
    }

    private static void assertSentOn(MvcTestResult answer, String path) {
        assertThat(answer).hasStatus(HttpStatus.SEE_OTHER).hasRedirectedUrl(path);
    }

    @Test
    void theShortStepsLeadOnWithAWord() {
        var submitted = activities.submitted(schoolA);
        var draft = activities.draft(schoolA);

        var withdrawn = school.post("/school/activities/" + submitted + "/withdrawal");
        assertSentOn(withdrawn, "/school/activities/" + submitted);
        assertThat(withdrawn).flash().containsEntry("notice", "activity.done.WITHDRAW");

        var cancelled = school.post("/school/activities/" + submitted + "/cancellation", "reason", "不办了");
        assertSentOn(cancelled, "/school/activities/" + submitted);
        assertThat(school.page("/school/activities/" + submitted).text()).contains("已取消", "不办了");

        var discarded = school.post("/school/activities/" + draft + "/removal");
        assertSentOn(discarded, "/school/activities");
        assertThat(school.get("/school/activities/" + draft)).hasStatus(HttpStatus.NOT_FOUND);
    }

    @Test
    void aStepThatIsRefusedSaysWhyOnTheActivity() {
        var approved = activities.approved(schoolA);
        var refusals = Map.of(
                "cancellation", "请写明原因",
                "withdrawal", "这项活动不在待审核状态，不能撤回",
                "removal", "提交过的活动不能删除，请用“取消活动”");

        refusals.forEach((step, why) -> {
            var answer = school.post("/school/activities/" + approved + "/" + step, "reason", " ");
            assertThat(answer).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
            assertThat(Page.of(answer).text()).contains(why);
        });
        assertThat(service.show(approved, schoolA).activity().status()).isEqualTo(ActivityStatus.APPROVED);
    }
}

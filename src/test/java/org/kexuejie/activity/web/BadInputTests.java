package org.kexuejie.activity.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kexuejie.account.Actor;
import org.kexuejie.activity.ActivityId;
import org.kexuejie.activity.Registration;
import org.kexuejie.activity.domain.ActivityService;
import org.kexuejie.shared.Ids;
import org.kexuejie.testing.Actors;
import org.kexuejie.testing.Form;
import org.kexuejie.testing.Page;
import org.kexuejie.testing.Plan;
import org.kexuejie.testing.Portal;
import org.kexuejie.testing.PortalTest;
import org.kexuejie.testing.Visitor;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** What people type and paste where something else is meant: taken as it was meant, or said at its field. */
@PortalTest
class BadInputTests {

    private static final String PATH = "/school/activities";

    private final UUID id = Ids.next();
    private final ActivityService service;
    private final Actor schoolA;
    private final Visitor school;
    private final Form complete;

    BadInputTests(ActivityService service, Actors actors, Portal portal, Plan plan) {
        this.service = service;
        this.schoolA = actors.schoolA();
        this.school = portal.as(schoolA);
        this.complete =
                Forms.registration(id, plan.line(Plan.SCHOOL_VENUE_FESTIVAL).id());
    }

    private Registration saved(Form form) {
        assertThat(school.post(PATH, form)).hasStatus(HttpStatus.SEE_OTHER);
        return service.show(new ActivityId(id), schoolA).activity().registration();
    }

    private Page refused(Form form) {
        MvcTestResult answer = school.post(PATH, form);
        assertThat(answer).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        return Page.of(answer);
    }

    @ParameterizedTest
    @CsvSource({
        "line, abc",
        "mode, TELEPHONE",
        "audience, 1",
        "startAt, 明天上午",
        "endAt, 2020-13-45T99:99",
        "expectedYouth, 许多",
        "expectedYouth, 1.5",
        "expectedYouth, 99999999999999999999",
        "expectedTeachers, -1",
        "contactPhone, 1380772000",
        "contactEmail, huang@",
        "organizers[0].role, BOSS"
    })
    void whatIsNoValueIsSaidAtItsFieldAndEverythingElseStays(String field, String typed) {
        Page page = refused(complete.with(field, typed));

        assertThat(page.errors()).hasSize(1);
        assertThat(page.document().select(".field-error, .field-invalid").text())
                .isNotEmpty();
        assertThat(page.field("title")).isEqualTo("东门小学校园科技节");
        assertThat(page.field("content")).isEqualTo(Forms.CONTENT);
        assertThat(page.field("organizers[1].name")).isEqualTo("东门小学");
    }

    @ParameterizedTest
    @CsvSource({"title, 60", "place, 100", "leaderName, 20", "content, 2000"})
    void whatIsTooLongIsSaidWithItsLimitAndNotCut(String field, int limit) {
        String typed = "𠮷".repeat(10_000);

        Page page = refused(complete.with(field, typed));

        assertThat(page.errorAt(field)).contains(limit + " 字");
        assertThat(page.field(field)).isEqualTo(typed);
    }

    @Test
    void aPageOfWordIsTakenWithoutItsMarks() {
        var registration = saved(complete.with("title", "\u200b校园\u00a0科技节\u0000\ufeff")
                .with("content", "第一项\u000b第二项\u2028第三项\u00ad，\u202e共三项"));

        assertThat(registration.title()).isEqualTo("校园 科技节");
        assertThat(registration.content()).isEqualTo("第一项\n第二项\n第三项，共三项");
    }

    @Test
    void digitsOfFullWidthAreDigits() {
        var registration = saved(complete.with("expectedYouth", "３００")
                .with("contactPhone", "１３９ ０７７２ ０００２")
                .with("contactEmail", "huang＠example.org"));

        assertThat(registration.expectedYouth()).isEqualTo(300);
        assertThat(registration.contactPhone()).isEqualTo("13907720002");
        assertThat(registration.contactEmail()).isEqualTo("huang@example.org");
    }

    @Test
    void rareCharactersAndPicturesAreKeptAndShown() {
        saved(complete.with("title", "𠮷祥小学科技节🎉").with("place", "㙟圩镇操场"));

        Page page = school.page(PATH + "/" + id);

        assertThat(page.title()).isEqualTo("𠮷祥小学科技节🎉");
        assertThat(page.text()).contains("㙟圩镇操场");
    }

    @Test
    void whatIsTypedIsShownAndNotRun() {
        String typed = "<img src=x onerror=alert(1)>{{7*7}}[[${7*7}]]";
        saved(complete.with("title", typed).with("content", typed));

        Page page = school.page(PATH + "/" + id);

        assertThat(page.title()).isEqualTo(typed);
        assertThat(page.document().select("main img[src=x]")).isEmpty();
    }

    @Test
    void anAutosavedFormMayHoldAnyOfIt() {
        assertThat(school.post(
                        "/autosave/registration-" + id,
                        complete.with("title", "校园\u0000科技节🎉\u000b").with("autosave.writer", id.toString())))
                .hasStatusOk();

        assertThat(school.page(PATH + "/new?id=" + id).field("title")).isEqualTo("校园科技节🎉");
    }
}

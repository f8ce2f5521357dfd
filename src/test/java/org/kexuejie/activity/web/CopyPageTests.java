package org.kexuejie.activity.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.kexuejie.activity.ActivityId;
import org.kexuejie.activity.ActivityStatus;
import org.kexuejie.activity.domain.ActivityService;
import org.kexuejie.testing.ActivityMother;
import org.kexuejie.testing.Actors;
import org.kexuejie.testing.Page;
import org.kexuejie.testing.Plan;
import org.kexuejie.testing.Portal;
import org.kexuejie.testing.PortalTest;
import org.kexuejie.testing.Race;
import org.kexuejie.testing.Race.Outcome;
import org.kexuejie.testing.Visitor;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** Registering anew from what is there. */
@PortalTest
class CopyPageTests {

    private final ActivityService service;
    private final ActivityMother activities;
    private final Plan plan;
    private final JdbcClient jdbc;
    private final Actors actors;
    private final Portal portal;
    private final Visitor school;

    CopyPageTests(
            ActivityService service,
            ActivityMother activities,
            Plan plan,
            JdbcClient jdbc,
            Actors actors,
            Portal portal) {
        this.service = service;
        this.activities = activities;
        this.plan = plan;
        this.jdbc = jdbc;
        this.actors = actors;
        this.portal = portal;
        this.school = portal.as(actors.schoolA());
    }

    private long count() {
        return jdbc.sql("select count(*) from activity").query(Long.class).single();
    }

    private static String copyOf(ActivityId id) {
        return "/school/activities/" + id + "/copy";
    }

    private static void assertLeadsToTheFormOf(String draft, MvcTestResult answer) {
        assertThat(answer).hasStatus(HttpStatus.SEE_OTHER).hasRedirectedUrl("/school/activities/" + draft + "/edit");
        assertThat(answer).flash().containsEntry("notice", "activity.done.copied");
    }

    @Test
    void theButtonLeadsToTheFormOfANewDraft() {
        var verified = activities.verified(actors.schoolA());
        Page shown = school.page("/school/activities/" + verified);
        assertThat(shown.document()
                        .select("form[action='" + copyOf(verified) + "'] button")
                        .text())
                .isEqualTo("复制为新申报");
        String draft = shown.field("draft");

        assertLeadsToTheFormOf(draft, school.post(copyOf(verified), "draft", draft));

        Page form = school.page("/school/activities/" + draft + "/edit");
        assertThat(form.field("title")).isEqualTo("东门小学校园科技节");
        assertThat(form.field("startAt")).isEmpty();
        assertThat(form.field("endAt")).isEmpty();
        assertThat(form.field("line"))
                .isEqualTo(plan.line(Plan.SCHOOL_VENUE_FESTIVAL).id().toString());
        assertThat(form.document().select(".file-now").text()).contains("方案.pdf");
        assertThat(service.show(ActivityId.of(draft), actors.schoolA())
                        .activity()
                        .status())
                .isEqualTo(ActivityStatus.DRAFT);
    }

    @Test
    void twoTapsMakeOneDraft() {
        var given = activities.submitted(actors.schoolA());
        String draft = school.page("/school/activities/" + given).field("draft");

        var outcomes = Race.of(() -> tap(given, draft), () -> tap(given, draft));
        tap(given, draft);

        assertThat(outcomes).allMatch(Outcome::isDone);
        assertThat(count()).isEqualTo(2);
        assertThat(jdbc.sql("select count(*) from media_file where owner_id = :draft")
                        .param("draft", ActivityId.of(draft).value())
                        .query(Long.class)
                        .single())
                .isEqualTo(2);
    }

    private void tap(ActivityId given, String draft) {
        assertLeadsToTheFormOf(draft, school.post(copyOf(given), "draft", draft));
    }

    @Test
    void whatIsNoIdOrSomebodyElsesIsRefused() {
        var given = activities.submitted(actors.schoolA());
        var foreign = activities.draft(actors.schoolB());

        assertThat(school.post(copyOf(given), "draft", "1")).hasStatus(HttpStatus.BAD_REQUEST);
        assertThat(school.post(copyOf(given), "draft", foreign.toString())).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(school.post(copyOf(foreign))).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(count()).isEqualTo(2);
    }

    @Test
    void onlyItsUnitIsOfferedACopy() {
        var given = activities.submitted(actors.schoolA());

        assertThat(portal.as(actors.liuzhou()).page("/city/activities/" + given).buttons())
                .doesNotContain("复制为新申报");
    }

    @Test
    void formerActivitiesAreFoundBelowTheCurrentOnes() {
        var given = activities.verified(actors.schoolA());
        assertThat(school.page("/school/activities").text()).doesNotContain("往届活动");

        plan.openNext();

        Page mine = school.page("/school/activities");
        assertThat(mine.text()).contains("往届活动", "东门小学校园科技节已核数 2020-09-19 08-4502-00001");
        assertThat(mine.links()).contains("/school/activities/" + given);
        assertThat(school.page("/school/activities/" + given).buttons()).contains("复制为新申报");
        assertThat(portal.as(actors.schoolB()).page("/school/activities").text())
                .doesNotContain("往届活动");
    }
}

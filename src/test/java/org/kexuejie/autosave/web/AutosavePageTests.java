package org.kexuejie.autosave.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.kexuejie.activity.ActivityId;
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

/** A form that is kept while somebody types. */
@PortalTest
class AutosavePageTests {

    private static final UUID ID = new UUID(1, 1);
    private static final String WRITER = new UUID(0, 1).toString();
    private static final String NEW_FORM = "/school/activities/new?id=" + ID;

    private final ActivityService service;
    private final ActivityMother activities;
    private final Actors actors;
    private final Visitor school;
    private final Visitor otherSchool;

    AutosavePageTests(
            ActivityService service, ActivityMother activities, Actors actors, Portal portal, SettableClock clock) {
        this.service = service;
        this.activities = activities;
        this.actors = actors;
        this.school = portal.as(actors.schoolA());
        this.otherSchool = portal.as(actors.schoolB());
        clock.setTo(FestivalMoment.at("2020-09-29T09:05"));
    }

    private MvcTestResult type(Object id, Form form) {
        return school.post("/autosave/registration-" + id, form.with("autosave.writer", WRITER));
    }

    private static Form typed(Object id) {
        return Form.of(
                "id", id.toString(),
                "title", "校园科技节",
                "forms", "VISIT",
                "forms", "SHOW",
                "expectedYouth", "三百",
                "noFee", "true",
                "organizers[0].role", "HOST",
                "organizers[0].name", "城中区教育局");
    }

    private int version(ActivityId id) {
        return service.show(id, actors.schoolA()).activity().version();
    }

    private Page edit(ActivityId id) {
        return school.page("/school/activities/" + id + "/edit");
    }

    @Test
    void whatIsTypedIsThereAfterComingBack() {
        assertThat(type(ID, typed(ID))).hasStatusOk().bodyText().isEqualTo("09:05");

        Page list = school.page("/school/activities");
        assertThat(list.text()).contains("还没有保存的申报 校园科技节 自动保存于 2020-09-29 09:05");
        assertThat(list.links()).contains(NEW_FORM);
        Page form = school.page(NEW_FORM);
        assertThat(form.notices()).first().asString().startsWith("下面是 2020-09-29 09:05 自动保存的内容，还没有提交。");
        assertThat(form.field("id")).isEqualTo(ID.toString());
        assertThat(form.field("title")).isEqualTo("校园科技节");
        assertThat(form.field("forms")).isEqualTo("VISIT,SHOW");
        assertThat(form.field("noFee")).isEqualTo("true");
        assertThat(form.field("organizers[0].name")).isEqualTo("城中区教育局");
    }

    @Test
    void whatMakesNoSenseComesBackTooWithItsError() {
        type(ID, typed(ID));

        Page form = school.page(NEW_FORM);

        assertThat(form.errorAt("expectedYouth")).isNotEmpty();
        assertThat(form.errors()).hasSize(1);
    }

    @Test
    void anotherAccountSeesNothingOfIt() {
        type(ID, typed(ID));

        assertThat(otherSchool.page(NEW_FORM).field("title")).isEmpty();
        assertThat(otherSchool.page("/school/activities").text()).doesNotContain("还没有保存");
    }

    @Test
    void aDraftThatIsSavedNeedsItNoLonger() {
        type(ID, typed(ID));

        school.post("/school/activities", typed(ID).with("expectedYouth", "300"));

        assertThat(school.page("/school/activities").text()).doesNotContain("还没有保存的申报");
        assertThat(edit(new ActivityId(ID)).text()).doesNotContain("自动保存的内容");
    }

    @Test
    void whatWasNotAcceptedIsStillKept() {
        type(ID, typed(ID));

        MvcTestResult refused = school.post("/school/activities", typed(ID));

        assertThat(refused).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        assertThat(Page.of(refused).document().select("[data-autosave-state]").attr("data-after"))
                .isEqualTo(WRITER);
        assertThat(school.page("/school/activities").text()).contains("还没有保存的申报");
    }

    @Test
    void whatWasTypedOnTopOfAnOlderVersionIsOfferedAndNotPutIn() {
        ActivityId draft = activities.draft(actors.schoolA());
        type(draft, typed(draft).with("version", String.valueOf(version(draft) - 1)));

        Page form = edit(draft);
        Page restored = school.page("/school/activities/" + draft + "/edit?typed=true");

        assertThat(form.notices()).first().asString().contains("之后这里又另行保存过");
        assertThat(form.field("title")).isNotEqualTo("校园科技节");
        assertThat(form.links()).contains("?typed=true");
        assertThat(restored.field("title")).isEqualTo("校园科技节");
    }

    @Test
    void whatWasTypedOnTopOfTheVersionThatStandsIsPutIn() {
        ActivityId draft = activities.draft(actors.schoolA());
        type(draft, typed(draft).with("version", String.valueOf(version(draft))));

        assertThat(edit(draft).field("title")).isEqualTo("校园科技节");
    }

    @Test
    void itCanBeGivenUp() {
        type(ID, typed(ID));

        assertThat(school.post("/autosave/registration-" + ID + "/removal", "back", "/school/activities/new"))
                .hasRedirectedUrl("/school/activities/new");

        assertThat(school.page(NEW_FORM).field("title")).isEmpty();
    }

    @Test
    void givingUpLeadsNowhereElse() {
        assertThat(school.post("/autosave/registration-" + ID + "/removal", "back", "//elsewhere.example"))
                .hasRedirectedUrl("/");
        assertThat(school.post("/autosave/registration-" + ID + "/removal", "back", "/logout"))
                .hasRedirectedUrl("/");
    }

    @Test
    void aDraftThatIsThrownAwayTakesItAlong() {
        ActivityId draft = activities.draft(actors.schoolA());
        type(draft, typed(draft));

        school.post("/school/activities/" + draft + "/removal");

        assertThat(school.page("/school/activities").text()).doesNotContain("还没有保存的申报");
    }

    @Test
    void anotherPageThatTypesIntoTheSameFormIsTold() {
        type(ID, typed(ID));

        MvcTestResult other = school.post(
                "/autosave/registration-" + ID, typed(ID).with("autosave.writer", new UUID(0, 2).toString()));

        assertThat(other).hasStatus(HttpStatus.CONFLICT);
    }

    @Test
    void tooMuchIsNotKept() {
        assertThat(type(ID, typed(ID).with("content", "长".repeat(100_000)))).hasStatus(HttpStatus.CONTENT_TOO_LARGE);
    }

    @Test
    void aReportIsKeptAsWell() {
        ActivityId held = activities.reportReturned(actors.schoolA());
        school.post(
                "/autosave/report-" + held,
                Form.of("version", String.valueOf(version(held)), "place", "体育馆", "autosave.writer", WRITER));

        Page report = school.page("/school/activities/" + held + "/report");

        assertThat(report.field("place")).isEqualTo("体育馆");
    }
}

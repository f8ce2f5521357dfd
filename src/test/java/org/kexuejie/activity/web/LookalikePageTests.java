package org.kexuejie.activity.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.kexuejie.account.Actor;
import org.kexuejie.activity.ActivityStatus;
import org.kexuejie.activity.domain.ActivityService;
import org.kexuejie.testing.ActivityMother;
import org.kexuejie.testing.Actors;
import org.kexuejie.testing.Filled;
import org.kexuejie.testing.Page;
import org.kexuejie.testing.Portal;
import org.kexuejie.testing.PortalTest;
import org.kexuejie.testing.Visitor;
import org.springframework.http.HttpStatus;

/** What may have been registered twice is named where somebody is about to hand in or decide. */
@PortalTest
class LookalikePageTests {

    private static final String TITLE = "可能重复申报";

    private final ActivityService service;
    private final ActivityMother activities;
    private final Actor schoolA;
    private final Visitor school;
    private final Visitor city;

    LookalikePageTests(ActivityService service, ActivityMother activities, Portal portal, Actors actors) {
        this.service = service;
        this.activities = activities;
        this.schoolA = actors.schoolA();
        this.school = portal.as(schoolA);
        this.city = portal.as(actors.liuzhou());
    }

    @Test
    void formAndPageOfADraftLeadToTheOtherOne() {
        var other = activities.submitted(schoolA);
        var draft = activities.draft(schoolA, activities.registration().title("校园科技节"));

        for (String path : new String[] {"", "/edit"}) {
            Page page = school.page("/school/activities/" + draft + path);
            assertThat(page.notices())
                    .anySatisfy(notice -> assertThat(notice).contains(TITLE, "东门小学校园科技节 待审核 2020-09-19 08-4502-00001"));
            assertThat(page.links()).contains("/school/activities/" + other);
        }
        assertThat(school.page("/school/activities/" + other).links()).contains("/school/activities/" + draft);
    }

    @Test
    void itIsHandedInAllTheSame() {
        activities.submitted(schoolA);
        var draft = activities.draft(schoolA);
        var form = Filled.form(school.page("/school/activities/" + draft + "/edit"));

        assertThat(school.post("/school/activities/" + draft, form.with("submit", "true")))
                .hasStatus(HttpStatus.SEE_OTHER);

        assertThat(service.show(draft, schoolA).activity().status()).isEqualTo(ActivityStatus.SUBMITTED);
        assertThat(school.page("/school/activities/" + draft).text()).contains(TITLE);
    }

    @Test
    void aReviewerIsLedToWhatHeMaySee() {
        var other = activities.approved(schoolA);
        var draft = activities.draft(schoolA);
        var submitted = activities.submitted(schoolA);

        Page page = city.page("/city/activities/" + submitted);
        assertThat(page.text()).contains(TITLE);
        assertThat(page.links()).contains("/city/activities/" + other).doesNotContain("/city/activities/" + draft);
        assertThat(city.page("/city/activities/" + other).text()).doesNotContain(TITLE);
    }

    @Test
    void nothingIsSaidWhereNothingIsAlike() {
        activities.submitted(schoolA, activities.registration().title("机器人大赛"));
        var draft = activities.draft(schoolA);

        assertThat(school.page("/school/activities/" + draft).text()).doesNotContain(TITLE);
        assertThat(school.page("/school/activities/" + draft + "/edit").text()).doesNotContain(TITLE);
        assertThat(school.page("/school/activities/new").text()).doesNotContain(TITLE);
    }
}

package org.kexuejie.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.SameSiteAttribute;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.kexuejie.activity.ActivityId;
import org.kexuejie.testing.ActivityMother;
import org.kexuejie.testing.Actors;
import org.kexuejie.testing.JourneyTest;

/** Whoever has no business with a record or a page is turned away, whatever address they type in. */
@JourneyTest
@ExtendWith(Browsing.class)
class DeniedIT {

    private final Actors actors;
    private final ActivityMother activities;

    DeniedIT(Actors actors, ActivityMother activities) {
        this.actors = actors;
        this.activities = activities;
    }

    @Test
    void othersRecordsAreNotFound(People people) {
        ActivityId submitted = activities.submitted(actors.schoolA());
        ActivityId draft = activities.draft(actors.schoolA());

        Tab schoolB = SignIn.open(people.somebody(Width.PHONE)).as("school-b");
        for (String page : List.of("", "/edit", "/report", "/photos")) {
            assertNotFound(schoolB, "/school/activities/" + submitted + page);
        }

        Tab nanning = SignIn.open(people.somebody(Width.DESK)).as("nanning");
        assertNotFound(nanning, "/city/activities/" + submitted);

        Tab liuzhou = SignIn.open(people.somebody(Width.DESK)).as("liuzhou");
        assertNotFound(liuzhou, "/city/activities/" + draft);
        assertNotFound(liuzhou, "/city/activities/1");

        Tab sanjiang = SignIn.open(people.somebody(Width.DESK)).as("county-sanjiang");
        assertNotFound(sanjiang, "/county/activities/" + submitted);

        Tab host = SignIn.open(people.somebody(Width.DESK)).as("host-wenming");
        assertNotFound(host, "/host/activities/" + draft);
    }

    @Test
    void anotherRolesPagesAreForbidden(People people) {
        ActivityId submitted = activities.submitted(actors.schoolA());

        Tab school = SignIn.open(people.somebody(Width.PHONE)).as("school-a");
        for (String page :
                List.of("/office", "/office/accounts", "/city", "/city/activities/" + submitted, "/county", "/host")) {
            assertThat(school.go(page)).as(page).isEqualTo(403);
            assertThat(new Screen(school).heading()).isEqualTo("没有权限");
        }

        Tab city = SignIn.open(people.somebody(Width.DESK)).as("liuzhou");
        for (String page : List.of("/office/activities", "/school/activities/" + submitted, "/school/activities/new")) {
            assertThat(city.go(page)).as(page).isEqualTo(403);
        }
    }

    @Test
    void whoeverHasNotSignedInIsAskedToAndComesBack(People people) {
        ActivityId submitted = activities.submitted(actors.schoolA());
        Tab tab = people.somebody(Width.DESK);

        tab.go("/city/activities/" + submitted);
        SignIn.here(tab).as("liuzhou");

        assertThat(tab.path()).startsWith("/city/activities/" + submitted);
        assertThat(new ActivityScreen(tab).status()).isEqualTo("待审核");
    }

    @Test
    void neitherScriptsNorOtherSitesHoldASession(People people) {
        Tab liuzhou = SignIn.open(people.somebody(Width.DESK)).as("liuzhou");

        assertThat(liuzhou.page().context().cookies())
                .filteredOn(cookie -> cookie.name.equals("KEXUEJIE"))
                .singleElement()
                .returns(true, cookie -> cookie.httpOnly)
                .returns(SameSiteAttribute.LAX, cookie -> cookie.sameSite);
    }

    @Test
    void anAddressThatDoesNotExistIsNotFound(People people) {
        assertNotFound(people.somebody(Width.PHONE), "/nowhere");
    }

    private static void assertNotFound(Tab tab, String path) {
        assertThat(tab.go(path)).as(path).isEqualTo(404);
        assertThat(new Screen(tab).heading()).isEqualTo("没有找到");
    }
}

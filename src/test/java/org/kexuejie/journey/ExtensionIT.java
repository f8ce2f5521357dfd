package org.kexuejie.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kexuejie.testing.FestivalMoment.at;

import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.kexuejie.activity.ActivityId;
import org.kexuejie.shared.SettableClock;
import org.kexuejie.testing.ActivityMother;
import org.kexuejie.testing.Actors;
import org.kexuejie.testing.JourneyTest;
import org.kexuejie.testing.Plan;

/** Scenario 12: after the deadline a city is given three days more, and they end by themselves. */
@JourneyTest
@ExtendWith(Browsing.class)
class ExtensionIT {

    private static final String CLOSED = "活动申报已于 2020-06-30 18:00 截止，现在不能提交；草稿都在，可以继续修改。";

    private final ActivityMother activities;
    private final Actors actors;
    private final Plan plan;
    private final SettableClock clock;

    ExtensionIT(ActivityMother activities, Actors actors, Plan plan, SettableClock clock) {
        this.activities = activities;
        this.actors = actors;
        this.plan = plan;
        this.clock = clock;
    }

    @ParameterizedTest
    @EnumSource
    void onlyTheUnitsOfTheCityHandInAndOnlyForThreeDays(Seat seat, People people) {
        ActivityId first = activities.draft(actors.schoolA());
        ActivityId second = activities.draft(actors.schoolB());
        ActivityId elsewhere = activities.draft(actors.schoolN());
        plan.refuseWhatIsLate();
        clock.setTo(at("2020-07-01T09:00"));
        Tab schoolA = SignIn.open(seat.of(people)).as("school-a");
        Tab schoolB = SignIn.open(seat.of(people)).as("school-b");
        Tab schoolN = SignIn.open(seat.of(people)).as("school-n");
        assertClosed(schoolA, first);

        Tab office = SignIn.open(seat.of(people)).as("office");
        ExtensionScreen extensions = ExtensionScreen.open(office).grant("活动申报", "柳州市", "2020-07-04", "台风停课三天");
        assertThat(extensions.states()).containsExactly("有效");

        assertClosed(schoolN, elsewhere);
        assertThat(form(schoolA, first).submit().status()).isEqualTo("待审核");

        clock.setTo(at("2020-07-04T18:00"));
        assertClosed(schoolB, second);
    }

    private static RegistrationScreen form(Tab school, ActivityId draft) {
        school.go("/school/activities/" + draft + "/edit");
        return new RegistrationScreen(school);
    }

    private static void assertClosed(Tab school, ActivityId draft) {
        form(school, draft);
        assertThat(school.page().locator("main .notice-bad").innerText())
                .startsWith(CLOSED)
                .contains("市实施小组");
        assertThat(school.page().getByRole(AriaRole.BUTTON).allInnerTexts()).doesNotContain("提交审核");
    }
}

package org.kexuejie.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.kexuejie.testing.ActivityMother;
import org.kexuejie.testing.Actors;
import org.kexuejie.testing.JourneyTest;

/** A visitor without an account looks for something to go to, in Chinese and in English. */
@JourneyTest
@ExtendWith(Browsing.class)
class PublicSiteIT {

    private final Actors actors;
    private final ActivityMother activities;

    PublicSiteIT(Actors actors, ActivityMother activities) {
        this.actors = actors;
        this.activities = activities;
    }

    @ParameterizedTest
    @EnumSource(Width.class)
    void aVisitorFindsWhatIsOpenAndNothingElse(Width width, People people) {
        activities.approved(
                actors.schoolA(),
                activities
                        .registration()
                        .title("东门小学校园科技节")
                        .from("2020-10-17T09:00")
                        .to("2020-10-17T11:30"));
        activities.submitted(actors.schoolB(), activities.registration().title("还没有通过的活动"));
        Tab tab = people.somebody(width);

        PublicScreen home = PublicScreen.home(tab);
        assertThat(home.heading()).contains("广西青少年科学节");
        PublicScreen programme = home.programme();
        assertThat(programme.activities()).containsExactly("东门小学校园科技节");
        assertThat(programme.inCity("南宁市").activities()).isEmpty();
        PublicScreen activity = programme.inCity("柳州市").open("东门小学校园科技节");
        assertThat(activity.heading()).isEqualTo("东门小学校园科技节");
        assertThat(activity.text()).contains("学校操场").doesNotContain("13907720002", "黄老师");

        for (String page : List.of("/plan", "/committee", "/help")) {
            assertThat(tab.go(page)).as(page).isEqualTo(200);
            new Screen(tab);
        }
    }

    @ParameterizedTest
    @EnumSource(Width.class)
    void aVisitorFromAbroadReadsTheFrameInEnglish(Width width, People people) {
        activities.approved(
                actors.schoolA(),
                activities.registration().from("2020-10-17T09:00").to("2020-10-17T11:30"));
        Tab tab = people.somebodyFromAbroad(width);

        PublicScreen home = PublicScreen.home(tab).inEnglish();

        assertThat(home.heading()).contains("Guangxi Youth Science Festival");
        assertThat(home.language()).isEqualTo("en");
        for (String page : List.of("/activities", "/plan", "/committee", "/nowhere")) {
            tab.go(page);
            assertThat(new PublicScreen(tab).language()).as(page).isEqualTo("en");
        }
    }
}

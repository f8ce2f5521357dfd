package org.kexuejie.journey;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.kexuejie.activity.ActivityId;
import org.kexuejie.testing.ActivityMother;
import org.kexuejie.testing.Actors;
import org.kexuejie.testing.JourneyTest;

/** Scenario 4: a return with a reason, what the school makes of it, and what the city then sees. */
@JourneyTest
@ExtendWith(Browsing.class)
class ReturnAndResubmitIT {

    private static final String TITLE = "东门小学校园科技节";

    private final ActivityMother activities;
    private final Actors actors;

    ReturnAndResubmitIT(ActivityMother activities, Actors actors) {
        this.activities = activities;
        this.actors = actors;
    }

    @ParameterizedTest
    @EnumSource
    void aReturnNeedsAReasonAndTheCitySeesWhatBecameOfIt(Seat seat, People people) {
        ActivityId id = activities.submitted(actors.schoolA());
        Tab city = seat.of(people);
        Tab school = seat.of(people);

        ActivityScreen review = Workbench.of("liuzhou", city).open(TITLE);
        assertThat(review.trySendingBack("地点", "")).isEqualTo(422);
        assertThat(review.again().errors()).containsExactly("请写明原因");
        review.again().sendBackFromOpen("请写明校区和场地");

        Workbench home = Workbench.of("school-a", school);
        assertThat(home.waiting("退回修改")).containsExactly(TITLE);
        RegistrationScreen revision = home.open(TITLE).revise();
        assertThat(revision.remarkAt("地点")).isEqualTo("审核意见：请写明校区和场地");
        revision.write("地点", "东门小学本部操场");
        assertThat(revision.submit().status()).isEqualTo("待审核");

        ActivityScreen again = Workbench.home(city).open(TITLE);
        assertThat(again.changes()).containsExactly("地点");
        again.approve("同意举办");
        city.go("/city/activities/" + id);
        assertThat(new ActivityScreen(city).trail()).containsExactly("提交申报 待审核", "退回修改 退回修改", "提交申报 待审核", "通过 已通过");
    }

    @ParameterizedTest
    @EnumSource
    void anotherSchoolAndAnotherCityDoNotFindIt(Seat seat, People people) {
        ActivityId id = activities.returned(actors.schoolA());
        Tab otherSchool = SignIn.open(seat.of(people)).as("school-b");
        Tab otherCity = SignIn.open(seat.of(people)).as("nanning");

        assertThat(otherSchool.go("/school/activities/" + id)).isEqualTo(404);
        assertThat(otherSchool.go("/school/activities/" + id + "/edit")).isEqualTo(404);
        assertThat(otherCity.go("/city/activities/" + id)).isEqualTo(404);
    }
}

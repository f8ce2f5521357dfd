package org.kexuejie.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kexuejie.testing.FestivalMoment.at;

import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.kexuejie.shared.SettableClock;
import org.kexuejie.testing.JourneyTest;

/** The main path in browsers that run no scripts. */
@JourneyTest
@ExtendWith(Browsing.class)
class WithoutScriptsIT {

    private static final String TITLE = "东门小学校园科技节";

    private final SettableClock clock;

    WithoutScriptsIT(SettableClock clock) {
        this.clock = clock;
    }

    @ParameterizedTest
    @EnumSource(Width.class)
    void registeringReturningReportingAndVerifyingNeedNoScripts(Width width, People people) {
        Tab school = people.somebodyWithoutScripts(width);
        Tab city = people.somebodyWithoutScripts(width);

        RegistrationScreen form =
                Workbench.of("school-a", school).myActivities().register();
        assertThat(form.fill(TITLE).leaveOut("地点").pressSubmit()).isEqualTo(422);
        RegistrationScreen incomplete = form.again();
        assertThat(incomplete.errors()).containsExactly("请填写地点");
        assertThat(incomplete.written("活动名称")).isEqualTo(TITLE);
        incomplete.write("地点", "学校操场");
        assertThat(incomplete.submit().status()).isEqualTo("待审核");

        ActivityScreen review = Workbench.of("liuzhou", city)
                .activities("活动审核")
                .only("待审核")
                .search("校园科技")
                .open(TITLE);
        assertThat(review.trySendingBack("地点", "")).isEqualTo(422);
        assertThat(review.again().errors()).containsExactly("请写明原因");
        review.again().sendBackFromOpen("请写明校区");

        RegistrationScreen revision = Workbench.home(school).open(TITLE).revise();
        revision.write("地点", "东门小学本部操场");
        revision.submit();
        Workbench.home(city).open(TITLE).approve("");

        clock.setTo(at("2020-10-19T09:00"));
        ReportScreen report =
                Workbench.home(school).open(TITLE).report().fill(320, 18, 40).saveDraft();
        PhotosScreen photos = report.photos();
        photos.upload(
                "学生做实验",
                PhotosScreen.photo("1.jpg", 1),
                PhotosScreen.photo("2.jpg", 2),
                PhotosScreen.photo("3.jpg", 3));
        assertThat(photos.again().done().submit().status()).isEqualTo("待核数");

        assertThat(Workbench.home(city).open(TITLE).verify().notice()).isEqualTo("《" + TITLE + "》已核数，数据已入账。");
    }
}

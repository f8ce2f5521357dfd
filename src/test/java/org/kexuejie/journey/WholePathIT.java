package org.kexuejie.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kexuejie.testing.FestivalMoment.at;

import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.kexuejie.shared.SettableClock;
import org.kexuejie.testing.JourneyTest;

/** The main job of the portal in one story, from a school's registration to figures in the ledger. */
@JourneyTest
@ExtendWith(Browsing.class)
class WholePathIT {

    private static final String TITLE = "东门小学校园科技节";

    private final SettableClock clock;

    WholePathIT(SettableClock clock) {
        this.clock = clock;
    }

    @ParameterizedTest
    @EnumSource(Width.class)
    void anActivityGoesFromRegistrationToVerifiedFigures(Width width, People people) {
        Tab school = people.somebody(width);
        Tab city = people.somebody(width);

        ActivityScreen submitted = Workbench.of("school-a", school)
                .myActivities()
                .register()
                .fill(TITLE)
                .submit();
        assertThat(submitted.status()).isEqualTo("待审核");
        assertThat(submitted.receipt()).startsWith("受理编号 ");

        Workbench desk = Workbench.of("liuzhou", city);
        assertThat(desk.waiting("待审核")).containsExactly(TITLE);
        ActivityList returned = desk.open(TITLE).sendBack("地点", "请写明校区和场地");
        assertThat(returned.notice()).isEqualTo("已退回《" + TITLE + "》，单位会看到原因。");

        Workbench home = Workbench.home(school);
        assertThat(home.waiting("退回修改")).containsExactly(TITLE);
        ActivityScreen back = home.open(TITLE);
        assertThat(back.returned()).contains("地点", "请写明校区和场地");
        RegistrationScreen revision = back.revise();
        assertThat(revision.remarkAt("地点")).isEqualTo("审核意见：请写明校区和场地");
        revision.write("地点", "东门小学本部操场");
        ActivityScreen resubmitted = revision.submit();
        assertThat(resubmitted.status()).isEqualTo("待审核");

        ActivityList approved = Workbench.home(city).open(TITLE).approve("同意举办");
        assertThat(approved.notice()).isEqualTo("已通过《" + TITLE + "》。");

        clock.setTo(at("2020-10-19T09:00"));
        ReportScreen report = Workbench.home(school).open(TITLE).report();
        PhotosScreen photos = report.fill(320, 18, 40).saveDraft().photos();
        photos.upload(
                "学生做水火箭实验",
                PhotosScreen.photo("1.jpg", 1),
                PhotosScreen.photo("2.jpg", 2),
                PhotosScreen.photo("3.jpg", 3));
        ActivityScreen reported = photos.again().done().submit();
        assertThat(reported.status()).isEqualTo("待核数");

        ActivityList verified = Workbench.home(city).open(TITLE).verify();
        assertThat(verified.notice()).isEqualTo("《" + TITLE + "》已核数，数据已入账。");

        ActivityScreen done = Workbench.home(school).myActivities().open(TITLE);
        assertThat(done.status()).isEqualTo("已核数");
        assertThat(done.trail())
                .containsExactly("提交申报 待审核", "退回修改 退回修改", "提交申报 待审核", "通过 已通过", "提交核数 待核数", "核数通过 已核数");
    }
}

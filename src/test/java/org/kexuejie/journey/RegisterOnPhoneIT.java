package org.kexuejie.journey;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.kexuejie.testing.JourneyTest;

/**
 * Scenario 3: a teacher drafts, leaves, comes back and hands in. The double tap and what is kept without 存草稿 are
 * stories of {@link NothingLostIT}.
 */
@JourneyTest
@ExtendWith(Browsing.class)
class RegisterOnPhoneIT {

    private static final String TITLE = "东门小学校园科技节";

    @ParameterizedTest
    @EnumSource
    void aDraftIsThereAfterComingBackAndHandingItInGivesAReceipt(Seat seat, People people) {
        Tab school = seat.of(people);
        RegistrationScreen form =
                Workbench.of("school-a", school).myActivities().register();
        form.write("活动名称", TITLE);
        assertThat(form.saveDraft().status()).isEqualTo("草稿");

        ActivityScreen draft = Workbench.home(school).myActivities().open(TITLE);
        ActivityScreen submitted = draft.edit().fill(TITLE).submit();

        assertThat(submitted.status()).isEqualTo("待审核");
        assertThat(submitted.receipt()).matches("受理编号 08-4502-\\d{5}");
        assertThat(submitted.standing()).startsWith("在柳州市实施小组审核，2020-10-12 10:00 起。");
    }

    @ParameterizedTest
    @EnumSource
    void eachErrorStandsAtItsFieldAndInTheSummaryAndWhatWasTypedStays(Seat seat, People people) {
        Tab school = seat.of(people);
        RegistrationScreen form =
                Workbench.of("school-a", school).myActivities().register().fill(TITLE);
        form.write("结束时间", "2020-10-17T08:00");
        form.write("预计参加青少年（人次）", "-3");

        assertThat(form.pressSubmit()).isEqualTo(422);

        RegistrationScreen senseless = form.again();
        assertThat(senseless.errors()).containsExactlyInAnyOrder("结束时间要晚于开始时间", "预计参加青少年应在 1 到 99999 之间");
        assertThat(senseless.remarkAt("结束时间")).isEqualTo("错误：结束时间要晚于开始时间");
        assertThat(senseless.remarkAt("预计参加青少年（人次）")).isEqualTo("错误：预计参加青少年应在 1 到 99999 之间");
        assertThat(senseless.written("活动名称")).isEqualTo(TITLE);
        assertThat(senseless.written("预计参加青少年（人次）")).isEqualTo("-3");

        senseless.addFiles();
        senseless.write("预计参加青少年（人次）", "300");
        senseless.write("开始时间", "2020-11-07T09:00");
        senseless.write("结束时间", "2020-11-07T11:30");
        assertThat(senseless.pressSubmit()).isEqualTo(422);

        RegistrationScreen outside = senseless.again();
        assertThat(outside.remarkAt("不在科学节期间举办的原因")).isEqualTo("错误：活动不在科学节期间（9月1日至10月31日），请说明原因");
        outside.write("不在科学节期间举办的原因", "避开期中考试");
        assertThat(outside.submit().status()).isEqualTo("待审核");
    }
}

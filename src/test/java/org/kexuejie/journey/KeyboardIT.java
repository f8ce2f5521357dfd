package org.kexuejie.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.kexuejie.testing.Actors;
import org.kexuejie.testing.JourneyTest;

/** Signing in and handing in a registration with nothing but a keyboard. */
@JourneyTest
@ExtendWith(Browsing.class)
class KeyboardIT {

    @Test
    void aRegistrationIsHandedInByKeyboard(People people) {
        Tab tab = people.somebody(Width.DESK);
        SignIn.open(tab);
        var keyboard = new Keyboard(tab);

        keyboard.type("school-a"); // the form has the focus at once
        keyboard.to("密码").type(Actors.PASSWORD);
        keyboard.enter();
        keyboard.to("我的活动").enter();
        keyboard.to("申报活动").enter();
        keyboard.to("活动名称").type("东门小学校园科技节");
        keyboard.to("所属板块").pick("学校、校外活动场所科学节（科技节）");
        keyboard.to("实践").press("Space");
        keyboard.to("开始时间").enterMoment(LocalDateTime.parse("2020-10-17T09:00"));
        keyboard.to("结束时间").enterMoment(LocalDateTime.parse("2020-10-17T11:30"));
        keyboard.to("线下").press("Space");
        keyboard.to("地点").type("东门小学操场");
        keyboard.to("面向对象").pick("小学生");
        keyboard.to("预计参加青少年（人次）").type("300");
        keyboard.to("预计参加教师（人次）").type("20");
        keyboard.to("承诺本活动不向参加者收取任何费用").press("Space");
        keyboard.to("活动内容与日程").type("全校学生分年级参加科学实验、航模表演和科普展览，邀请科技馆老师现场讲解。".repeat(4));
        keyboard.to("活动方案").choose(RegistrationScreen.PLAN);
        keyboard.to("已制定疫情防控与安全预案").press("Space");
        keyboard.to("疫情防控与安全预案").choose(RegistrationScreen.PLAN);
        keyboard.to("提交审核").enter();

        assertThat(new ActivityScreen(tab).status()).isEqualTo("待审核");
    }
}

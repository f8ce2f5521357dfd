package org.kexuejie.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.kexuejie.testing.ActivityMother;
import org.kexuejie.testing.Actors;
import org.kexuejie.testing.JourneyTest;

/** Handing in a registration and deciding on what waits with nothing but a keyboard. */
@JourneyTest
@ExtendWith(Browsing.class)
class KeyboardIT {

    private final ActivityMother activities;
    private final Actors actors;

    KeyboardIT(ActivityMother activities, Actors actors) {
        this.activities = activities;
        this.actors = actors;
    }

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

    @Test
    void aCityDecidesBySingleKeys(People people) {
        for (String title : List.of("航模表演", "机器人展", "水火箭比赛")) {
            activities.submitted(actors.schoolA(), activities.registration().title(title));
        }
        Tab tab = people.somebody(Width.DESK);
        ActivityList list = Workbench.of("liuzhou", tab).activities("活动审核").only("待审核");
        var keyboard = new Keyboard(tab);

        keyboard.press("j").press("j").press("x").press("ArrowDown").press("x").press("k");
        assertThat(tab.page().locator("input[name=ids]:checked").count()).isEqualTo(2);
        String title = list.titles().get(1);
        assertThat(tab.page().locator(":focus").innerText()).isEqualTo(title);

        keyboard.enter();
        keyboard.press("a");
        assertThat(tab.page().locator(":focus").innerText()).isEqualTo("通过");
        assertThat(new ActivityScreen(tab).status()).isEqualTo("待审核");
        keyboard.press("r").type("请写明具体地点"); // in a field keys are letters
        keyboard.press("Tab").enter();

        assertThat(new ActivityList(tab).titles()).hasSize(2).doesNotContain(title);
        tab.follow(() -> keyboard.press("n"));
        assertThat(new ActivityScreen(tab).status()).isEqualTo("待审核");
    }
}

package org.kexuejie.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.kexuejie.testing.ActivityMother;
import org.kexuejie.testing.Actors;
import org.kexuejie.testing.JourneyTest;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What was typed, sent or uploaded is there once: after a double tap, a second tab, a lost session, a bad file. */
@JourneyTest
@ExtendWith(Browsing.class)
class NothingLostIT {

    private static final String TITLE = "东门小学校园科技节";

    private final Actors actors;
    private final ActivityMother activities;
    private final JdbcClient jdbc;

    NothingLostIT(Actors actors, ActivityMother activities, JdbcClient jdbc) {
        this.actors = actors;
        this.activities = activities;
        this.jdbc = jdbc;
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void aDoubleTapMakesOneRecordWithAndWithoutScripts(boolean scripts, People people) {
        Tab phone = scripts ? people.somebody(Width.PHONE) : people.somebodyWithoutScripts(Width.PHONE);
        SignIn.open(phone).as("school-a");

        RegistrationScreen.blank(phone).fill(TITLE).submitTwiceAtOnce();

        ActivityScreen made = new ActivityScreen(phone);
        assertThat(made.status()).isEqualTo("待审核");
        assertThat(jdbc.sql("select title from activity").query(String.class).list())
                .containsExactly(TITLE);
    }

    @ParameterizedTest
    @EnumSource(Width.class)
    void aSecondTabIsToldOfTheFirstAndKeepsWhatWasTyped(Width width, People people) {
        var draft = activities.draft(actors.schoolA());
        Tab first = SignIn.open(people.somebody(width)).as("school-a");
        Tab second = first.another();
        first.go("/school/activities/" + draft + "/edit");
        second.go("/school/activities/" + draft + "/edit");
        var inFirst = new RegistrationScreen(first);
        var inSecond = new RegistrationScreen(second);

        inFirst.write("活动名称", "第一个标签页的名称");
        inFirst.saveDraft();
        inSecond.write("活动名称", "第二个标签页的名称");
        int answer = inSecond.pressSaveDraft();

        assertThat(answer).isEqualTo(409);
        RegistrationScreen conflict = inSecond.again();
        assertThat(conflict.written("活动名称")).isEqualTo("第二个标签页的名称");
        assertThat(conflict.conflict()).contains("第一个标签页的名称");
        assertThat(conflict.saveDraft().heading()).isEqualTo("第二个标签页的名称");
    }

    @ParameterizedTest
    @EnumSource(Width.class)
    void aSessionThatEndsInTheMiddleOfAFormKeepsWhatWasTyped(Width width, People people) {
        Tab school = SignIn.open(people.somebody(width)).as("school-a");
        RegistrationScreen form = RegistrationScreen.blank(school).fill(TITLE);
        jdbc.sql("delete from spring_session").update();

        form.pressSubmit();

        assertThat(school.path()).isEqualTo("/login?expired");
        Screen kept = new Screen(SignIn.here(school).as("school-a"));
        assertThat(kept.heading()).isEqualTo("刚才填写的内容还在");
        kept.press("继续");
        RegistrationScreen again = new RegistrationScreen(school);
        assertThat(again.errors()).containsExactly("请上传活动方案", "线下预计满 100 人次，请上传疫情防控与安全预案");
        ActivityScreen submitted = again.addFiles().submit();
        assertThat(submitted.heading()).isEqualTo(TITLE);
        assertThat(submitted.status()).isEqualTo("待审核");
    }

    @ParameterizedTest
    @EnumSource(Width.class)
    void whatIsTypedAndNotSavedIsThereAfterComingBack(Width width, People people) {
        Tab school = SignIn.open(people.somebody(width)).as("school-a");
        RegistrationScreen form = RegistrationScreen.blank(school);
        form.write("活动名称", TITLE);
        form.tick("展示");
        form.awaitTyping("已自动保存");

        school.go("/school/activities");
        RegistrationScreen again = new MyActivities(school).goOnWith(TITLE);

        assertThat(again.written("活动名称")).isEqualTo(TITLE);
        assertThat(again.fill(TITLE).submit().status()).isEqualTo("待审核");
        school.go("/school/activities");
        assertThat(new MyActivities(school).titles()).containsExactly(TITLE);
    }

    @ParameterizedTest
    @EnumSource(Width.class)
    void whatIsTypedWhileTheNetworkIsAwayWaitsOnTheDevice(Width width, People people) {
        Tab school = SignIn.open(people.somebody(width)).as("school-a");
        RegistrationScreen form = RegistrationScreen.blank(school);
        school.setOffline(true);
        form.write("活动名称", TITLE);
        form.awaitTyping("已存在这台设备上");

        Tab later = school.another();
        school.page().close();
        later.setOffline(false);
        RegistrationScreen again = RegistrationScreen.blank(later);
        again.restoreFromDevice();
        again.awaitTyping("已自动保存");

        assertThat(again.written("活动名称")).isEqualTo(TITLE);
        later.go("/school/activities");
        assertThat(new MyActivities(later).titles()).containsExactly(TITLE);
    }

    @ParameterizedTest
    @EnumSource(Width.class)
    void aBadFileIsRefusedByNameAndTheOthersStay(Width width, People people) {
        var approved = activities.approved(actors.schoolA());
        Tab school = SignIn.open(people.somebody(width)).as("school-a");
        school.go("/school/activities/" + approved + "/photos");
        var program = new FilePayload("合影.jpg", "image/jpeg", "MZ\u0090\0\3".getBytes(StandardCharsets.ISO_8859_1));

        var photos = new PhotosScreen(school);
        int answer =
                photos.upload("学生做实验", PhotosScreen.photo("实验1.jpg", 1), program, PhotosScreen.photo("实验2.jpg", 2));

        assertThat(answer).isEqualTo(422);
        PhotosScreen refused = photos.again();
        assertThat(refused.errors()).singleElement().asString().contains("合影.jpg");
        assertThat(refused.captions()).containsExactly("学生做实验", "学生做实验");
    }
}

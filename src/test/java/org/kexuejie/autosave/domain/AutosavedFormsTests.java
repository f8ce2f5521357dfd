package org.kexuejie.autosave.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.kexuejie.account.Actor;
import org.kexuejie.autosave.AutosavedForm;
import org.kexuejie.shared.EditConflict;
import org.kexuejie.shared.SettableClock;
import org.kexuejie.shell.TypedFields;
import org.kexuejie.testing.Actors;
import org.kexuejie.testing.Constraints;
import org.kexuejie.testing.FestivalMoment;
import org.kexuejie.testing.PortalTest;
import org.kexuejie.testing.Race;
import org.kexuejie.testing.Race.Outcome;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What is typed and not saved. */
@PortalTest
class AutosavedFormsTests {

    private static final Instant MORNING = FestivalMoment.at("2020-09-10T09:00");
    private static final UUID PHONE = new UUID(0, 1);
    private static final UUID COMPUTER = new UUID(0, 2);

    private final AutosavedForms forms;
    private final AutosaveSweep sweep;
    private final SettableClock clock;
    private final JdbcClient jdbc;
    private final Actor school;
    private final Actor colleague;

    AutosavedFormsTests(
            AutosavedForms forms, AutosaveSweep sweep, SettableClock clock, JdbcClient jdbc, Actors actors) {
        this.forms = forms;
        this.sweep = sweep;
        this.clock = clock;
        this.jdbc = jdbc;
        this.school = actors.schoolA();
        this.colleague = actors.schoolB();
    }

    private static String form(int number) {
        return "registration-" + new UUID(1, number);
    }

    private static TypedFields typed(String title) {
        return new TypedFields(Map.of("title", List.of(title)));
    }

    private void keep(int number, UUID writer, @Nullable UUID after, String title) {
        forms.keep(form(number), writer, after, typed(title), school);
    }

    @Test
    void whatWasTypedLastIsThere() {
        clock.setTo(MORNING);

        keep(1, PHONE, null, "校园");
        keep(1, PHONE, PHONE, "校园科技节");

        assertThat(forms.find(form(1), school)).contains(new AutosavedForm(form(1), PHONE, MORNING, typed("校园科技节")));
    }

    @Test
    void nobodyElseSeesIt() {
        keep(1, PHONE, null, "校园科技节");

        forms.forget(form(1), colleague);

        assertThat(forms.find(form(1), colleague)).isEmpty();
        assertThat(forms.findAll("registration", colleague)).isEmpty();
        assertThat(forms.find(form(1), school)).isPresent();
    }

    @Test
    void anAnswerThatGotLostOnTheWayStopsNothing() {
        keep(1, PHONE, null, "校园");

        keep(1, PHONE, null, "校园科技节");

        assertThat(forms.find(form(1), school).orElseThrow().field("title")).isEqualTo("校园科技节");
    }

    @Test
    void onTwoPagesTheOneThatBeganLaterGoesOnAndTheOtherIsTold() {
        keep(1, PHONE, null, "手机上填的");
        keep(1, COMPUTER, PHONE, "电脑上接着填的");

        assertThatThrownBy(() -> keep(1, PHONE, PHONE, "手机上又填的")).isInstanceOf(EditConflict.class);

        assertThat(forms.find(form(1), school).orElseThrow().field("title")).isEqualTo("电脑上接着填的");
    }

    @Test
    void whatIsSavedDoesNotComeBackFromAnotherPage() {
        keep(1, PHONE, null, "校园科技节");
        forms.forget(form(1), school);

        assertThatThrownBy(() -> keep(1, COMPUTER, PHONE, "校园")).isInstanceOf(EditConflict.class);

        assertThat(forms.findAll("registration", school)).isEmpty();
    }

    @Test
    void ofTwoPagesThatBeginAtOnceOneIsToldOfTheOther() {
        var outcomes = Race.of(() -> keep(1, PHONE, null, "手机"), () -> keep(1, COMPUTER, null, "电脑"));

        assertThat(outcomes.stream().filter(Outcome::isDone)).hasSize(1);
        assertThat(outcomes.stream().map(Outcome::failure).filter(EditConflict.class::isInstance))
                .hasSize(1);
        assertThat(forms.findAll("registration", school)).hasSize(1);
    }

    @Test
    void theOldestMakesRoomForTheFiftyFirst() {
        IntStream.rangeClosed(1, AutosavedForms.MOST + 1).forEach(number -> {
            clock.setTo(MORNING.plusSeconds(number));
            keep(number, PHONE, null, "活动" + number);
        });

        assertThat(forms.findAll("registration", school))
                .hasSize(AutosavedForms.MOST)
                .extracting(AutosavedForm::form)
                .contains(form(2), form(AutosavedForms.MOST + 1))
                .doesNotContain(form(1));
    }

    @Test
    void aFormIsFoundByItsKindOnly() {
        keep(1, PHONE, null, "校园科技节");

        assertThat(forms.findAll("report", school)).isEmpty();
    }

    @Test
    void afterSixtyDaysItIsClearedAway() {
        clock.setTo(MORNING);
        keep(1, PHONE, null, "没有再打开过");
        clock.setTo(FestivalMoment.at("2020-09-11T09:00"));
        keep(2, PHONE, null, "晚一天");

        clock.setTo(FestivalMoment.at("2020-11-09T10:00"));
        sweep.sweep();

        assertThat(forms.findAll("registration", school))
                .extracting(AutosavedForm::form)
                .containsExactly(form(2));
    }

    @Test
    void theDatabaseTakesNamesOfFormsOnly() {
        assertThat(Constraints.brokenBy(() -> forms.keep("registration-1", PHONE, null, typed("校园"), school)))
                .isEqualTo("autosaved_form_name");
        assertThat(Constraints.of("autosaved_form", jdbc)).containsExactly("autosaved_form_name");
    }
}

package org.kexuejie.account.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.kexuejie.account.Accounts;
import org.kexuejie.shared.SettableClock;
import org.kexuejie.testing.Actors;
import org.kexuejie.testing.Browser;
import org.kexuejie.testing.FestivalMoment;
import org.kexuejie.testing.Page;
import org.kexuejie.testing.PortalTest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** How long a session lasts, and what ends it. */
@PortalTest
class SessionTests {

    private static final String CHOSEN = "Bauhinia-2020";

    private final Accounts accounts;
    private final Actors actors;
    private final SettableClock clock;
    private final JdbcClient jdbc;
    private final Browser here;
    private final Browser elsewhere;

    SessionTests(Accounts accounts, Actors actors, SettableClock clock, JdbcClient jdbc, MockMvcTester mvc) {
        this.accounts = accounts;
        this.actors = actors;
        this.clock = clock;
        this.jdbc = jdbc;
        this.here = new Browser(mvc);
        this.elsewhere = new Browser(mvc);
    }

    @BeforeEach
    void signIn() {
        here.signIn("school-a", Actors.PASSWORD);
        elsewhere.signIn("school-a", Actors.PASSWORD);
        clock.setTo(FestivalMoment.NOW.plusSeconds(60));
    }

    @Test
    void aSuspendedAccountIsOutAtOnce() {
        accounts.suspend(actors.schoolA().id());

        assertIsOut(here.get("/school"));
        assertIsOut(elsewhere.get("/school"));
    }

    @Test
    void aPasswordSetBySomebodyElseEndsEverySession() {
        accounts.resetPassword(actors.schoolA().id());

        assertIsOut(here.get("/school"));
        assertIsOut(elsewhere.get("/school"));
    }

    @Test
    void aPasswordOfOnesOwnEndsAllOtherSessions() {
        assertThat(change(Actors.PASSWORD, CHOSEN, CHOSEN)).hasStatus(303).hasRedirectedUrl("/school");

        assertThat(here.get("/school")).hasStatusOk();
        assertIsOut(elsewhere.get("/school"));
        assertThat(here.copy().signIn("school-a", Actors.PASSWORD)).hasRedirectedUrl("/login?error");
        assertThat(here.signIn("school-a", CHOSEN)).hasRedirectedUrl("/school");
    }

    @Test
    void signingOutEndsTheSessionForWhoeverHoldsItsCookie() {
        here.get("/school");
        Browser copied = here.copy();

        assertThat(here.post("/logout")).hasRedirectedUrl("/login?out");

        assertIsOut(copied.get("/school"));
        assertThat(elsewhere.get("/school")).hasStatusOk();
    }

    @Test
    void aSessionIsKeptInTheDatabaseForHalfAnHourOfIdleness() {
        assertThat(jdbc.sql(
                                "select distinct max_inactive_interval from spring_session where principal_name = 'school-a'")
                        .query((row, number) -> row.getInt(1))
                        .list())
                .containsExactly(30 * 60);
    }

    @Test
    void aPasswordIsRefusedForEachReasonAtItsField() {
        MvcTestResult wrong = change("Wrong-2020", CHOSEN, CHOSEN);
        assertThat(wrong).hasStatus(422);
        assertThat(Page.of(wrong).errorAt("currentPassword")).isEqualTo("现在的密码不正确");
        assertThat(Page.of(change(Actors.PASSWORD, CHOSEN, "Bauhinia-2021")).errorAt("repeatedPassword"))
                .isEqualTo("两次输入的新密码不一样");
        assertThat(Page.of(change(Actors.PASSWORD, "short", "short")).errorAt("newPassword"))
                .contains("新密码要有 8 到 64 个字符");
        assertThat(Page.of(change(Actors.PASSWORD, Actors.PASSWORD, Actors.PASSWORD))
                        .errorAt("newPassword"))
                .isEqualTo("新密码不能和现在的一样");
        assertThat(elsewhere.get("/school")).hasStatusOk();
    }

    @Test
    void noPasswordIsEverShownAgain() {
        Page page = Page.of(change("Wrong-2020", CHOSEN, CHOSEN));

        assertThat(page.document().html()).doesNotContain("Wrong-2020", CHOSEN);
    }

    /** What is typed elsewhere is trimmed; here it would close its owner out. */
    @Test
    void aPasswordIsExactlyWhatWasTyped() {
        change(Actors.PASSWORD, " Bauhinia 2020 ", " Bauhinia 2020 ");

        assertThat(elsewhere.signIn("school-a", "Bauhinia 2020")).hasRedirectedUrl("/login?error");
        assertThat(elsewhere.signIn("school-a", " Bauhinia 2020 ")).hasRedirectedUrl("/school");
    }

    private MvcTestResult change(String current, String chosen, String repeated) {
        here.get("/password");
        return here.post("/password", "currentPassword", current, "newPassword", chosen, "repeatedPassword", repeated);
    }

    private static void assertIsOut(MvcTestResult answer) {
        assertThat(answer).hasStatus3xxRedirection();
        assertThat(answer.getResponse().getRedirectedUrl()).endsWith("/login");
    }
}

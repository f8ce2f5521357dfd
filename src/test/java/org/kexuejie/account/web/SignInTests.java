package org.kexuejie.account.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.kexuejie.account.AccountSummary;
import org.kexuejie.account.Accounts;
import org.kexuejie.testing.Actors;
import org.kexuejie.testing.Browser;
import org.kexuejie.testing.FestivalMoment;
import org.kexuejie.testing.Form;
import org.kexuejie.testing.PortalTest;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@PortalTest
class SignInTests {

    private final Accounts accounts;
    private final Actors actors;
    private final Browser browser;

    SignInTests(Accounts accounts, Actors actors, MockMvcTester mvc) {
        this.accounts = accounts;
        this.actors = actors;
        this.browser = new Browser(mvc);
    }

    @ParameterizedTest
    @CsvSource({
        "office, /office",
        "liuzhou, /city",
        "school-a, /school",
        "county-sanjiang, /county",
        "host-wenming, /host",
        "LiuZhou, /city",
        "' liuzhou ', /city"
    })
    void everybodyComesToTheirOwnHome(String username, String home) {
        assertThat(browser.signIn(username, Actors.PASSWORD)).hasRedirectedUrl(home);
        assertThat(browser.get(home)).hasStatusOk();
    }

    @Test
    void theAccountRemembersWhen() {
        browser.signIn("liuzhou", Actors.PASSWORD);

        assertThat(accounts.findByUsername("liuzhou").map(AccountSummary::lastSignedInAt))
                .contains(FestivalMoment.NOW);
    }

    /** Nobody learns which user names exist. */
    @Test
    void unknownNameWrongPasswordAndSuspendedAccountLookAlike() {
        accounts.suspend(actors.nanning().id());

        assertThat(browser.signIn("nobody", Actors.PASSWORD)).hasRedirectedUrl("/login?error");
        assertThat(browser.signIn("liuzhou", "Wrong-2020")).hasRedirectedUrl("/login?error");
        assertThat(browser.signIn("nanning", Actors.PASSWORD)).hasRedirectedUrl("/login?error");
        assertThat(browser.page("/login?error").notices()).containsExactly("用户名或密码不正确。");
    }

    @Test
    void fiveFailuresCloseAnAccountForAWhileWhateverThePassword() {
        for (int i = 0; i < 5; i++) {
            assertThat(browser.signIn("liuzhou", "Wrong-" + i)).hasRedirectedUrl("/login?error");
        }

        assertThat(browser.signIn("liuzhou", Actors.PASSWORD)).hasRedirectedUrl("/login?throttled");
        assertThat(browser.page("/login?throttled").notices()).containsExactly("尝试次数过多，请 15 分钟后再试。");
        assertThat(browser.signIn("LIUZHOU ", Actors.PASSWORD)).hasRedirectedUrl("/login?throttled");
    }

    @Test
    void namesThatDoNotExistAreClosedAlike() {
        for (int i = 0; i < 5; i++) {
            browser.signIn("nobody", "Wrong-" + i);
        }

        assertThat(browser.signIn("nobody", "Wrong-6")).hasRedirectedUrl("/login?throttled");
    }

    @Test
    void othersBehindTheSameAddressAreNotClosedOut() {
        for (int i = 0; i < 6; i++) {
            browser.signIn("liuzhou", "Wrong-" + i);
        }

        assertThat(browser.signIn("school-a", Actors.PASSWORD)).hasRedirectedUrl("/school");
    }

    @Test
    void aSuccessBeginsTheCountAnew() {
        for (int round = 0; round < 3; round++) {
            for (int i = 0; i < 4; i++) {
                browser.signIn("liuzhou", "Wrong-" + i);
            }
            assertThat(browser.signIn("liuzhou", Actors.PASSWORD)).hasRedirectedUrl("/city");
            browser.get("/city");
            browser.post("/logout");
        }
    }

    @Test
    void theSessionOfBeforeIsNotTheSessionOfAfterwards() {
        browser.get("/login");
        Browser planted = browser.copy();

        browser.signIn("liuzhou", Actors.PASSWORD);

        assertThat(browser.get("/city")).hasStatusOk();
        assertThat(planted.get("/city")).hasStatus3xxRedirection();
    }

    @Test
    void thePageThatWasAskedForComesAfterwards() {
        assertThat(browser.get("/city/activities?status=SUBMITTED")).hasStatus3xxRedirection();

        assertThat(redirect(browser.signIn("liuzhou", Actors.PASSWORD)))
                .endsWith("/city/activities?status=SUBMITTED&continue");
    }

    @Test
    void aPageForSomebodyElseDoesNot() {
        browser.get("/office/accounts");

        assertThat(browser.signIn("liuzhou", Actors.PASSWORD)).hasRedirectedUrl("/city");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "next=//evil.example",
                "continue=https://evil.example",
                "redirect=https:evil.example",
                "url=%2F%5Cevil.example",
                "spring-security-redirect=//evil.example",
                "returnUrl=%0d%0aLocation:%20https://evil.example"
            })
    void noParameterLeadsElsewhere(String parameter) {
        browser.get("/login?" + parameter);

        assertThat(browser.post("/login?" + parameter, "username", "liuzhou", "password", Actors.PASSWORD))
                .hasRedirectedUrl("/city");
    }

    @Test
    void whoIsSignedInNeedsNoSignInPage() {
        browser.signIn("liuzhou", Actors.PASSWORD);

        assertThat(browser.get("/login")).hasRedirectedUrl("/city");
    }

    @Test
    void nobodyIsSignedInFromAPageOfSomebodyElse() {
        Form form = Form.of("username", "liuzhou", "password", Actors.PASSWORD);

        assertThat(browser.postFromElsewhere("/login", form)).hasRedirectedUrl("/login?expired");
        assertThat(redirect(browser.get("/city"))).endsWith("/login");
    }

    @Test
    void withoutSampleDataThePageOffersNoAccounts() {
        assertThat(browser.page("/login").text()).doesNotContain("演示");
    }

    private static String redirect(MvcTestResult answer) {
        return String.valueOf(answer.getResponse().getRedirectedUrl());
    }
}

package org.kexuejie.account.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kexuejie.account.Accounts;
import org.kexuejie.account.IssuedPassword;
import org.kexuejie.account.NewAccount;
import org.kexuejie.account.Role;
import org.kexuejie.account.Scope;
import org.kexuejie.testing.Actors;
import org.kexuejie.testing.Browser;
import org.kexuejie.testing.PortalTest;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** A password that somebody else has seen is changed before anything else. */
@PortalTest
class FirstPasswordTests {

    private final IssuedPassword issued;
    private final Browser browser;

    FirstPasswordTests(Accounts accounts, MockMvcTester mvc) {
        var account = new NewAccount("guilin", "桂林市科协", "桂林市科协", Role.CITY_TEAM, Scope.city("450300"));
        this.issued = accounts.open(account);
        this.browser = new Browser(mvc);
    }

    @BeforeEach
    void signIn() {
        browser.signIn("guilin", issued.password());
    }

    @ParameterizedTest
    @ValueSource(strings = {"/city", "/city/activities", "/city/units/new", "/resume"})
    void everyPageLeadsToItsChange(String path) {
        assertThat(browser.get(path)).hasRedirectedUrl("/password");
    }

    @Test
    void nothingIsDoneBeforeItsChange() {
        browser.get("/password");

        assertThat(browser.post("/city/units", "name", "某小学")).hasRedirectedUrl("/password");
    }

    @Test
    void afterItsChangeTheWorkBegins() {
        assertThat(browser.page("/password").notices()).containsExactly("您用的是初始密码。为了安全，请先设置自己的密码。");

        assertThat(browser.post(
                        "/password",
                        "currentPassword",
                        issued.password(),
                        "newPassword",
                        Actors.PASSWORD,
                        "repeatedPassword",
                        Actors.PASSWORD))
                .hasRedirectedUrl("/city");

        assertThat(browser.get("/city")).hasStatusOk();
    }

    @Test
    void whoDoesNotWantToMaySignOut() {
        browser.get("/password");

        assertThat(browser.post("/logout")).hasRedirectedUrl("/login?out");
    }
}

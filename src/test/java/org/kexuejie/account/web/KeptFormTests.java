package org.kexuejie.account.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.kexuejie.testing.Actors;
import org.kexuejie.testing.Browser;
import org.kexuejie.testing.Form;
import org.kexuejie.testing.Page;
import org.kexuejie.testing.PortalTest;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** A form that arrives after its session has ended. */
@PortalTest
class KeptFormTests {

    private static final String PATH = "/school/activities";
    private static final Form TYPED = Form.of("title", "校园科技节", "forms", "VISIT", "forms", "SHOW", "_csrf", "stale");

    private final Browser browser;

    KeptFormTests(MockMvcTester mvc) {
        this.browser = new Browser(mvc);
    }

    @Test
    void whatWasTypedComesBackAfterSigningInAndGoesWhereItWasMeantToGo() {
        assertThat(browser.post(PATH, TYPED)).hasRedirectedUrl("/login?expired");
        assertThat(browser.signIn("school-a", Actors.PASSWORD)).hasRedirectedUrl("/resume");

        Page page = browser.page("/resume");

        assertThat(page.title()).isEqualTo("刚才填写的内容还在");
        assertThat(page.document().select("form[action=" + PATH + "]")).hasSize(1);
        assertThat(page.field("title")).isEqualTo("校园科技节");
        assertThat(page.document().select("input[name=forms]").eachAttr("value"))
                .containsExactly("VISIT", "SHOW");
        assertThat(page.document().select("input[name=_csrf]").eachAttr("value"))
                .hasSize(1)
                .doesNotContain("stale");
    }

    @Test
    void itComesBackOnce() {
        browser.post(PATH, TYPED);
        browser.signIn("school-a", Actors.PASSWORD);
        browser.get("/resume");

        assertThat(browser.get("/resume")).hasRedirectedUrl("/school");
    }

    @Test
    void whatSomebodyElsesPageSentIsNotKept() {
        browser.postFromElsewhere(PATH, TYPED);

        assertThat(browser.signIn("school-a", Actors.PASSWORD)).hasRedirectedUrl("/school");
    }

    @Test
    void whatIsTooMuchForASessionIsNotKept() {
        browser.post(PATH, TYPED.with("content", "长".repeat(100_001)));

        assertThat(browser.signIn("school-a", Actors.PASSWORD)).hasRedirectedUrl("/school");
    }

    @Test
    void formsOfNobodysAreaAreNotKept() {
        browser.post("/login", Form.of("username", "school-a", "password", "secret", "_csrf", "stale"));

        assertThat(browser.signIn("school-a", Actors.PASSWORD)).hasRedirectedUrl("/school");
    }

    @Test
    void withinASessionAStaleTokenIsRefused() {
        browser.signIn("school-a", Actors.PASSWORD);

        assertThat(browser.post(PATH, TYPED)).hasStatus(403);
    }
}

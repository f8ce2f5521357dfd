package org.kexuejie;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kexuejie.testing.Actors;
import org.kexuejie.testing.Form;
import org.kexuejie.testing.Portal;
import org.kexuejie.testing.PortalTest;
import org.springframework.http.HttpMethod;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** Other ways to write the address of a closed page do not open it. */
@PortalTest
class PathTricksTests {

    private static final String CLOSED = "/office/accounts";
    private static final String INSIDE = "重置密码";

    private final Portal portal;
    private final Actors actors;
    private final MockMvcTester mvc;

    PathTricksTests(Portal portal, Actors actors, MockMvcTester mvc) {
        this.portal = portal;
        this.actors = actors;
        this.mvc = mvc;
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/office;x=1/accounts",
                "/office/accounts;jsessionid=1",
                "//office/accounts",
                "/office//accounts",
                "/%6fffice/accounts",
                "/office%2faccounts",
                "/office%252faccounts",
                "/office/./accounts",
                "/office/accounts/.",
                "/school/..;/office/accounts",
                "/school/../office/accounts",
                "/school/%2e%2e/office/accounts",
                "/OFFICE/accounts",
                "/office/accounts/",
                "/office/accounts.json",
                "/office/accounts%00",
                "/office/accounts%0a",
                "/assets/../office/accounts",
                "/assets/..%2foffice/accounts",
                "/login/../office/accounts"
            })
    void anotherSpellingOpensNothing(String path) {
        for (HttpMethod method :
                new HttpMethod[] {HttpMethod.GET, HttpMethod.HEAD, HttpMethod.OPTIONS, HttpMethod.TRACE}) {
            MockHttpServletResponse toStranger =
                    mvc.method(method).uri(URI.create(path)).exchange().getResponse();
            assertIsClosed(toStranger);
            assertIsClosed(
                    portal.as(actors.schoolA()).send(method, path, Form.of()).getResponse());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"X-Original-URL", "X-Rewrite-URL", "X-Forwarded-Prefix", "X-Forwarded-Path"})
    void noHeaderChangesTheAddress(String header) {
        assertIsClosed(mvc.get().uri("/login").header(header, CLOSED).exchange().getResponse());
    }

    @ParameterizedTest
    @ValueSource(strings = {"X-HTTP-Method-Override", "X-HTTP-Method", "X-Method-Override"})
    void noHeaderChangesTheMethod(String header) {
        var answer = mvc.get()
                .uri("/school/unit")
                .header(header, "POST")
                .param("_method", "POST")
                .exchange();

        assertThat(answer).hasStatus3xxRedirection();
        assertThat(answer.getResponse().getRedirectedUrl()).endsWith("/login");
    }

    private static void assertIsClosed(MockHttpServletResponse answer) {
        assertThat(text(answer)).doesNotContain(INSIDE);
    }

    private static String text(MockHttpServletResponse answer) {
        return new String(answer.getContentAsByteArray(), java.nio.charset.StandardCharsets.UTF_8);
    }
}

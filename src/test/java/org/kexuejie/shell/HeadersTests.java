package org.kexuejie.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kexuejie.testing.Actors;
import org.kexuejie.testing.Page;
import org.kexuejie.testing.Portal;
import org.kexuejie.testing.PortalTest;
import org.springframework.mock.web.MockHttpServletResponse;

@PortalTest
class HeadersTests {

    private final Portal portal;
    private final Actors actors;

    HeadersTests(Portal portal, Actors actors) {
        this.portal = portal;
        this.actors = actors;
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"/city", "/city/activities", "/city/activities.xlsx", "/city/activities/1", "/office", "/login"})
    void everyAnswerKeepsTheBrowserFromDoingHarm(String path) {
        MockHttpServletResponse answer = portal.as(actors.liuzhou()).get(path).getResponse();

        assertThat(headers(answer, "X-Content-Type-Options", "X-Frame-Options", "Referrer-Policy"))
                .isEqualTo(Map.of(
                        "X-Content-Type-Options", "nosniff",
                        "X-Frame-Options", "DENY",
                        "Referrer-Policy", "same-origin"));
        assertThat(answer.getHeader("Content-Security-Policy"))
                .contains("default-src 'self'", "object-src 'none'", "frame-ancestors 'none'", "form-action 'self'")
                .doesNotContain("unsafe");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/city", "/city/activities", "/city/activities.xlsx"})
    void whatIsNotPublicIsKeptNowhere(String path) {
        assertThat(portal.as(actors.liuzhou()).get(path).getResponse().getHeader("Cache-Control"))
                .contains("no-store");
    }

    @Test
    void staticFilesAreKeptForAYear() {
        Page page = portal.anonymous().page("/login");

        for (String address : page.document().select("link[rel=stylesheet]").eachAttr("href")) {
            MockHttpServletResponse file = portal.anonymous().get(address).getResponse();
            assertThat(file.getStatus()).as(address).isEqualTo(200);
            assertThat(file.getHeader("Cache-Control")).isEqualTo("max-age=31536000, public, immutable");
        }
    }

    @Test
    void everyScriptOfAPageIsThere() {
        Page page = portal.as(actors.liuzhou()).page("/city/activities");

        assertThat(page.document().select("script").eachAttr("src"))
                .isNotEmpty()
                .allSatisfy(
                        address -> assertThat(portal.anonymous().get(address)).hasStatusOk());
    }

    private static Map<String, String> headers(MockHttpServletResponse answer, String... names) {
        return Arrays.stream(names)
                .collect(Collectors.toMap(name -> name, name -> String.valueOf(answer.getHeader(name))));
    }
}

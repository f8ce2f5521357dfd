package org.kexuejie.shell;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.http.Cookie;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kexuejie.testing.Page;
import org.kexuejie.testing.PortalTest;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@PortalTest
class LanguageTests {

    private final MockMvcTester mvc;

    LanguageTests(MockMvcTester mvc) {
        this.mvc = mvc;
    }

    @Test
    void publicPagesAreChineseWhateverTheBrowserPrefers() {
        Page page = Page.of(mvc.get().uri("/").header("Accept-Language", "en").exchange());

        assertThat(page.document().select("html").attr("lang")).isEqualTo("zh-CN");
    }

    @Test
    void whoChoseEnglishIsRemembered() {
        var chosen = mvc.get().uri("/?lang=en").exchange();

        assertThat(Page.of(chosen).document().select("html").attr("lang")).isEqualTo("en");
        Cookie cookie = chosen.getResponse().getCookie("lang");
        assertThat(cookie).isNotNull().returns(true, Cookie::isHttpOnly);
        Page later = Page.of(
                mvc.get().uri("/").cookie(Objects.requireNonNull(cookie)).exchange());
        assertThat(later.document().select("html").attr("lang")).isEqualTo("en");
    }

    @ParameterizedTest
    @ValueSource(strings = {"de", "../..", "zh-CN%0d%0aSet-Cookie:x=y", ""})
    void anyOtherLanguageIsChinese(String language) {
        Page page = Page.of(mvc.get().uri("/").param("lang", language).exchange());

        assertThat(page.document().select("html").attr("lang")).isEqualTo("zh-CN");
    }
}

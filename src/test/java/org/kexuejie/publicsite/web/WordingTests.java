package org.kexuejie.publicsite.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;

class WordingTests {

    @Test
    void aTextIsInTheLanguageOfThePage() {
        assertThat(Wording.of(Locale.SIMPLIFIED_CHINESE, "科学节", "festival")).isEqualTo(new Wording("科学节", null));
        assertThat(Wording.of(Locale.ENGLISH, "科学节", "festival")).isEqualTo(new Wording("festival", null));
    }

    @Test
    void aMissingEnglishTextFallsBackToChineseAndSaysSo() {
        assertThat(Wording.of(Locale.ENGLISH, "科学节", " ")).isEqualTo(new Wording("科学节", "zh-CN"));
    }
}

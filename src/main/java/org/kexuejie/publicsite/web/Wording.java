package org.kexuejie.publicsite.web;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A text in the language of the page, or in Chinese where the other is missing.
 *
 * @param lang language of a text that is not in the page's language
 */
record Wording(String text, @Nullable String lang) {

    static final String CHINESE = "zh-CN";

    static Wording of(Locale locale, String chinese, String english) {
        if (!isEnglish(locale)) {
            return new Wording(chinese, null);
        }
        return english.isBlank() ? new Wording(chinese, CHINESE) : new Wording(english, null);
    }

    static boolean isEnglish(Locale locale) {
        return Locale.ENGLISH.getLanguage().equals(locale.getLanguage());
    }
}

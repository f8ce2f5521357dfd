package org.kexuejie.shell;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class StrippedTextTests {

    private static @Nullable Object taken(@Nullable String typed) {
        var text = new StrippedText();
        text.setAsText(typed);
        return text.getValue();
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", " ", "　", " \t\r\n　"})
    void spaceAloneIsNothing(@Nullable String typed) {
        assertThat(taken(typed)).isNull();
    }

    @Test
    void spaceAroundIsLeftOutAndSpaceWithinStays() {
        assertThat(taken("　 校园　科技节 ")).isEqualTo("校园　科技节");
    }

    @Test
    void theEndOfALineIsOneCharacter() {
        assertThat(taken("一\r\n二\n三")).isEqualTo("一\n二\n三");
    }

    @Test
    void itIsShownAsItWasTaken() {
        var text = new StrippedText();
        assertThat(text.getAsText()).isEmpty();

        text.setAsText(" 校园 ");
        assertThat(text.getAsText()).isEqualTo("校园");
    }
}

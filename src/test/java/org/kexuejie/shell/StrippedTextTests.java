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
    @ValueSource(strings = {"", " ", "　", " \t\r\n　", "\0", "\u00a0\u200b\ufeff"})
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
    void linesOfWordAreLines() {
        assertThat(taken("一\u000b二\u2028三\r四\f五")).isEqualTo("一\n二\n三\n四\n五");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\0", "\u0007", "\u001f", "\u007f", "\u00ad", "\u200b", "\u202e", "\u2066", "\ufeff"})
    void whatNobodySeesIsLeftOut(String unseen) {
        assertThat(taken(unseen + "校园" + unseen + "科技节" + unseen)).isEqualTo("校园科技节");
    }

    @ParameterizedTest
    @ValueSource(strings = {"𠮷祥小学", "科技节🎉", "👨\u200d👩\u200d👧 亲子实验", "第一项\t30 人", "“科学” — 第１２届"})
    void whatIsSeenStays(String text) {
        assertThat(taken(text)).isEqualTo(text);
    }

    @Test
    void aSpaceOfWordIsASpace() {
        assertThat(taken("校园\u00a0科技节")).isEqualTo("校园 科技节");
    }

    @Test
    void itIsShownAsItWasTaken() {
        var text = new StrippedText();
        assertThat(text.getAsText()).isEmpty();

        text.setAsText(" 校园 ");
        assertThat(text.getAsText()).isEqualTo("校园");
    }
}

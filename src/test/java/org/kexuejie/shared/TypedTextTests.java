package org.kexuejie.shared;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TypedTextTests {

    @ParameterizedTest
    @CsvSource(
            ignoreLeadingAndTrailingWhitespace = false,
            value = {
                "纳  翔,纳翔",
                "纳\u3000翔,纳翔",
                "纳\u00a0\t翔,纳翔",
                " 柳州市 第一 小学 ,柳州市第一小学",
                "\u200b柳州\ufeff一中\u200e,柳州一中",
                "柳州市第１２中学,柳州市第12中学",
                "ＡＢｃ,ABc",
                "John  Smith,John Smith",
                "文昌路 1 号,文昌路 1 号",
                "第一中学（南校区）,第一中学（南校区）",
                "𠮷 野,𠮷野"
            })
    void textsAreWrittenAsTheRegisterDoes(String typed, String clean) {
        assertThat(TypedText.clean(typed)).isEqualTo(clean);
    }

    @ParameterizedTest
    @CsvSource({
        "138 0772 0001, 13807720001",
        "138-0772-0001, 13807720001",
        "１３８０７７２０００１, 13807720001",
        "+86 13807720001, 13807720001",
        "0086-13807720001, 13807720001",
        "(0772)2801234, 0772-2801234",
        "（0772）-2801234, 0772-2801234",
        "0772—2801234, 0772-2801234",
        "0772－2801234－12, 0772-2801234-12",
        "2801234, 2801234"
    })
    void telephoneNumbersAreWrittenInOneWay(String typed, String phone) {
        assertThat(TypedText.phone(typed)).isEqualTo(phone);
    }

    @Test
    void addressesOfMailHaveHalfWidth() {
        assertThat(TypedText.email(" Ｈuang＠example．org")).isEqualTo("Huang@example.org");
    }

    @ParameterizedTest
    @CsvSource({"860, 860", "'1,200 人', 1200", "１２, 12", "0, 0", "约800, ", "-3, ", "1.5, ", "9999999, ", "'', "})
    void countsAreWholeNumbers(String typed, @Nullable Integer count) {
        assertThat(TypedText.count(typed)).isEqualTo(count);
    }

    @ParameterizedTest
    @ValueSource(strings = {"柳州一中", "𠮷野", "第1小学（东）", "A-1·2"})
    void rareCharactersArePlain(String text) {
        assertThat(TypedText.isPlain(text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"柳州😀小学", "❤️小学", "\ue000小学", "\ud842小学"})
    void picturesAndWhatOtherMachinesLackAreNot(String text) {
        assertThat(TypedText.isPlain(text)).isFalse();
    }
}

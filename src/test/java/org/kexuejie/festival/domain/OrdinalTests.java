package org.kexuejie.festival.domain;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OrdinalTests {

    @ParameterizedTest
    @CsvSource({
        "1, 第一届, 1st",
        "2, 第二届, 2nd",
        "3, 第三届, 3rd",
        "4, 第四届, 4th",
        "9, 第九届, 9th",
        "10, 第十届, 10th",
        "11, 第十一届, 11th",
        "12, 第十二届, 12th",
        "13, 第十三届, 13th",
        "20, 第二十届, 20th",
        "21, 第二十一届, 21st",
        "99, 第九十九届, 99th",
        "100, 第100届, 100th",
        "111, 第111届, 111th"
    })
    void numbersAreWrittenAsNamesWriteThem(int number, String chinese, String english) {
        assertThat(new Ordinal(7).replaceIn("第七届 第7届 7th", new Ordinal(number)))
                .isEqualTo("%s 第%d届 %s".formatted(chinese, number, english));
    }

    @Test
    void otherNumbersStayAsTheyAre() {
        var other = "第十八届、第八十届、第八年、18th、8 届";

        assertThat(new Ordinal(8).replaceIn(other, new Ordinal(9))).isEqualTo(other);
    }

    @Test
    void theNextOneIsOneMore() {
        assertThat(new Ordinal(9).next()).isEqualTo(new Ordinal(10));
    }
}

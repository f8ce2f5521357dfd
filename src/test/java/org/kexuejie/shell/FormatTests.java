package org.kexuejie.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FormatTests {

    private final Format format = new Format();

    @Test
    void figuresHaveSeparators() {
        assertThat(format.count(0)).isEqualTo("0");
        assertThat(format.count(999)).isEqualTo("999");
        assertThat(format.count(1234567L)).isEqualTo("1,234,567");
    }

    @Test
    void momentsAreWrittenInTheFestivalsTime() {
        var moment = Instant.parse("2020-09-30T16:05:00Z");

        assertThat(format.minute(moment)).isEqualTo("2020-10-01 00:05");
        assertThat(format.dayOf(moment)).isEqualTo("2020-10-01");
        assertThat(format.shortDay(LocalDate.parse("2020-10-01"))).isEqualTo("10月1日");
        assertThat(format.documentDay(LocalDate.parse("2020-10-01"))).isEqualTo("2020年10月1日");
    }

    @Test
    void nothingIsWrittenForWhatIsNotThere() {
        assertThat(format.count(null)
                        + format.minute(null)
                        + format.dayOf(null)
                        + format.shortDay(null)
                        + format.documentDay(null)
                        + format.maskedPhone(null))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"13812345678, 138****5678", "0772-2801234, 077****1234", "12345678, 123****5678", "1234567, 123****4567"
    })
    void ofAPhoneOnlyTheEndsAreShown(String phone, String masked) {
        assertThat(format.maskedPhone(phone)).isEqualTo(masked);
    }

    @Test
    void ofAShortNumberNothingIsShown() {
        assertThat(format.maskedPhone("110")).isEmpty();
    }
}

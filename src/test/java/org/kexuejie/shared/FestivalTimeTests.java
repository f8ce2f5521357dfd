package org.kexuejie.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;

class FestivalTimeTests {

    private static final Instant NEARLY_MIDNIGHT = Instant.parse("2020-10-31T15:59:59Z");

    @Test
    void theDayIsThatOfShanghaiWhereverTheMachineStands() {
        assertThat(FestivalTime.today(Clock.fixed(NEARLY_MIDNIGHT, ZoneOffset.UTC)))
                .isEqualTo("2020-10-31");
        assertThat(FestivalTime.today(Clock.fixed(NEARLY_MIDNIGHT.plusSeconds(1), ZoneOffset.UTC)))
                .isEqualTo("2020-11-01");
    }

    @Test
    void localTimesComeBackAsTheyWent() {
        var local = LocalDateTime.parse("2020-09-19T14:30");

        assertThat(FestivalTime.instant(local)).isEqualTo("2020-09-19T06:30:00Z");
        assertThat(FestivalTime.local(FestivalTime.instant(local))).isEqualTo(local);
    }

    @Test
    void datesAreWrittenAsListsAndDocumentsDo() {
        assertThat(FestivalTime.minute(NEARLY_MIDNIGHT)).isEqualTo("2020-10-31 23:59");
        assertThat(FestivalTime.documentDay(LocalDate.parse("2020-09-01"))).isEqualTo("2020年9月1日");
        assertThat(FestivalTime.shortDay(LocalDate.parse("2020-09-01"))).isEqualTo("9月1日");
    }
}

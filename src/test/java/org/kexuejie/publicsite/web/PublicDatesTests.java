package org.kexuejie.publicsite.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kexuejie.testing.FestivalMoment.at;

import java.time.LocalDate;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class PublicDatesTests {

    private static final LocalDate FIRST = LocalDate.of(2020, 9, 1);
    private static final LocalDate LAST = LocalDate.of(2020, 10, 31);

    private final PublicDates chinese = new PublicDates(Locale.SIMPLIFIED_CHINESE);
    private final PublicDates english = new PublicDates(Locale.ENGLISH);

    @Test
    void theYearStandsOnceWhereItIsTheSame() {
        assertThat(chinese.days(FIRST, LAST)).isEqualTo("2020年9月1日至10月31日");
        assertThat(english.days(FIRST, LAST)).isEqualTo("1 September – 31 October 2020");
        assertThat(chinese.days(LAST, FIRST.plusYears(1))).isEqualTo("2020年10月31日至2021年9月1日");
        assertThat(english.days(LAST, FIRST.plusYears(1))).isEqualTo("31 October 2020 – 1 September 2021");
    }

    @Test
    void oneDayIsWrittenOnce() {
        assertThat(chinese.days(FIRST, FIRST)).isEqualTo("2020年9月1日");
        assertThat(english.days(FIRST, FIRST)).isEqualTo("1 September 2020");
        assertThat(chinese.daysOfYear(FIRST, FIRST)).isEqualTo("9月1日");
        assertThat(english.daysOfYear(FIRST, LAST)).isEqualTo("1 September – 31 October");
    }

    @Test
    void aSpanNamesTheDayOfTheWeekInTheFestivalsOwnTime() {
        assertThat(chinese.span(at("2020-09-19T14:30"), at("2020-09-19T17:00"))).isEqualTo("2020年9月19日（周六）14:30–17:00");
        assertThat(english.span(at("2020-09-19T14:30"), at("2020-09-19T17:00")))
                .isEqualTo("Saturday 19 September 2020, 14:30–17:00");
        assertThat(chinese.span(at("2020-09-19T09:00"), at("2020-09-21T17:00")))
                .isEqualTo("2020年9月19日（周六）09:00 至 9月21日（周一）17:00");
        assertThat(english.span(at("2020-12-31T09:00"), at("2021-01-01T17:00")))
                .isEqualTo("Thursday 31 December 2020, 09:00 – Friday 1 January 2021, 17:00");
    }

    @Test
    void aCalendarSheetShowsTheMonth() {
        assertThat(chinese.month(FIRST)).isEqualTo("9月");
        assertThat(english.month(FIRST)).isEqualTo("Sep");
    }
}

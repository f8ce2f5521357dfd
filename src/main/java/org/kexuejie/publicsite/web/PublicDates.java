package org.kexuejie.publicsite.web;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.kexuejie.shared.FestivalTime;

/** How public pages write days and times, in the language of the page. */
class PublicDates {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm");

    private final boolean english;
    private final DateTimeFormatter day;
    private final DateTimeFormatter dayOfYear;
    private final DateTimeFormatter minute;
    private final DateTimeFormatter minuteOfYear;
    private final DateTimeFormatter month;

    PublicDates(Locale locale) {
        english = Wording.isEnglish(locale);
        day = pattern("yyyy年M月d日", "d MMMM yyyy");
        dayOfYear = pattern("M月d日", "d MMMM");
        minute = pattern("yyyy年M月d日（E）HH:mm", "EEEE d MMMM yyyy, HH:mm");
        minuteOfYear = pattern("M月d日（E）HH:mm", "EEEE d MMMM, HH:mm");
        month = pattern("M月", "MMM");
    }

    private DateTimeFormatter pattern(String chinesePattern, String englishPattern) {
        return english
                ? DateTimeFormatter.ofPattern(englishPattern, Locale.ENGLISH)
                : DateTimeFormatter.ofPattern(chinesePattern, Locale.SIMPLIFIED_CHINESE);
    }

    String day(LocalDate date) {
        return day.format(date);
    }

    /** 2020年9月1日至10月31日; the year stands once where it is the same. */
    public String days(LocalDate from, LocalDate to) {
        if (from.equals(to)) {
            return day.format(from);
        }
        boolean sameYear = from.getYear() == to.getYear();
        return english
                ? (sameYear ? dayOfYear : day).format(from) + until() + day.format(to)
                : day.format(from) + until() + (sameYear ? dayOfYear : day).format(to);
    }

    /** 9月1日至10月31日. */
    String daysOfYear(LocalDate from, LocalDate to) {
        return from.equals(to) ? dayOfYear.format(from) : dayOfYear.format(from) + until() + dayOfYear.format(to);
    }

    /** 9月, as the head of a calendar sheet. */
    String month(LocalDate date) {
        return month.format(date);
    }

    /** From when to when, to the minute, with the day of the week; the year stands once where it is the same. */
    String span(Instant start, Instant over) {
        LocalDateTime from = FestivalTime.local(start);
        LocalDateTime to = FestivalTime.local(over);
        if (from.toLocalDate().equals(to.toLocalDate())) {
            return minute.format(from) + "–" + TIME.format(to);
        }
        var end = from.getYear() == to.getYear() ? minuteOfYear : minute;
        return minute.format(from) + (english ? until() : " 至 ") + end.format(to);
    }

    private String until() {
        return english ? " – " : "至";
    }
}

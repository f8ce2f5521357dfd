package org.kexuejie.shell;

import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.kexuejie.shared.FestivalTime;

/** How figures and dates are written on pages; nothing is written for a value that is not there. */
public class Format {

    private final DecimalFormat count = new DecimalFormat("#,##0", DecimalFormatSymbols.getInstance(Locale.ROOT));

    /** 12,345. */
    public String count(@Nullable Number number) {
        return number == null ? "" : count.format(number);
    }

    /** 2020-09-19 14:30. */
    public String minute(@Nullable Instant moment) {
        return moment == null ? "" : FestivalTime.minute(moment);
    }

    /** 2020-09-19, the day on which the moment falls. */
    public String dayOf(@Nullable Instant moment) {
        return moment == null ? "" : FestivalTime.local(moment).toLocalDate().toString();
    }

    /** 2020年9月19日. */
    public String documentDay(@Nullable LocalDate day) {
        return day == null ? "" : FestivalTime.documentDay(day);
    }

    /** 9月19日. */
    public String shortDay(@Nullable LocalDate day) {
        return day == null ? "" : FestivalTime.shortDay(day);
    }

    /** 9月19日, or 9月19日至9月21日. */
    public String days(@Nullable LocalDate first, @Nullable LocalDate last) {
        return first == null || last == null ? "" : FestivalTime.days(first, last);
    }

    /** 1:05, minutes and seconds. */
    public String length(@Nullable Duration length) {
        return length == null ? "" : "%d:%02d".formatted(length.toMinutes(), length.toSecondsPart());
    }

    /** A mobile number with its middle hidden (138****1234), anything else with all but its end. */
    public String maskedPhone(@Nullable String phone) {
        if (phone == null || phone.length() < 7) {
            return "";
        }
        int tail = phone.length() - 4;
        return phone.substring(0, Math.min(3, tail)) + "****" + phone.substring(tail);
    }
}

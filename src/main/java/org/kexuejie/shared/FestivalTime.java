package org.kexuejie.shared;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;

/** The festival's time: instants inside, Asia/Shanghai at the edge, and the forms in which dates are written. */
public final class FestivalTime {

    public static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");
    private static final DateTimeFormatter DOCUMENT_DAY = DateTimeFormatter.ofPattern("yyyy年M月d日");
    private static final DateTimeFormatter SHORT_DAY = DateTimeFormatter.ofPattern("M月d日");

    private FestivalTime() {}

    public static LocalDate today(Clock clock) {
        return LocalDate.ofInstant(clock.instant(), ZONE);
    }

    public static LocalDateTime local(Instant instant) {
        return LocalDateTime.ofInstant(instant, ZONE);
    }

    public static Instant instant(LocalDateTime local) {
        return local.atZone(ZONE).toInstant();
    }

    /** 2020-09-19 14:30, as lists write it. */
    public static String minute(Instant instant) {
        return MINUTE.format(local(instant));
    }

    /** 2020年9月19日, as documents write it. */
    public static String documentDay(LocalDate day) {
        return DOCUMENT_DAY.format(day);
    }

    /** 20200919, as names of files write it. */
    public static String compactDay(LocalDate day) {
        return DateTimeFormatter.BASIC_ISO_DATE.format(day);
    }

    /** 9月19日. */
    public static String shortDay(LocalDate day) {
        return SHORT_DAY.format(day);
    }

    /** 9月19日, or 9月19日至9月21日. */
    public static String days(LocalDate first, LocalDate last) {
        return first.equals(last) ? shortDay(first) : shortDay(first) + "至" + shortDay(last);
    }
}

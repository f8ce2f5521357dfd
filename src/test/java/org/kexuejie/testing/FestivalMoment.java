package org.kexuejie.testing;

import java.time.Instant;
import java.time.LocalDateTime;
import org.kexuejie.shared.FestivalTime;

/** Moments that tests speak of, written in the festival's own time. */
public final class FestivalMoment {

    /** When every test happens unless it sets the clock: 12 October 2020, 10:00, in the middle of the festival. */
    public static final Instant NOW = at("2020-10-12T10:00");

    private FestivalMoment() {}

    /** A local time such as {@code 2020-09-19T14:30}. */
    public static Instant at(String local) {
        return FestivalTime.instant(LocalDateTime.parse(local));
    }
}

package org.kexuejie.demo;

import java.time.Instant;
import java.time.LocalDate;
import org.kexuejie.festival.EditionInfo;
import org.kexuejie.festival.Festival;
import org.kexuejie.shared.FestivalTime;
import org.kexuejie.shared.SettableClock;

/** The time in which the sample data happens: from the first phase of the edition to the demo's present. */
class DemoTime {

    private final SettableClock clock;
    private final Festival festival;
    private final DemoProperties properties;

    DemoTime(SettableClock clock, Festival festival, DemoProperties properties) {
        this.clock = clock;
        this.festival = festival;
        this.properties = properties;
    }

    EditionInfo edition() {
        return festival.current();
    }

    /** The first day of the first phase. */
    LocalDate opening() {
        return edition().phases().getFirst().startsOn();
    }

    Timetable timetable() {
        return new Timetable(edition(), properties.present());
    }

    /** Does something as if it were that moment. */
    void at(Instant moment, Runnable work) {
        clock.at(moment, work);
    }

    /** Does something on a day, at an hour left to chance. */
    void on(LocalDate day, Chance chance, Runnable work) {
        clock.at(FestivalTime.instant(day.atTime(chance.between(9, 16), chance.between(0, 59))), work);
    }
}

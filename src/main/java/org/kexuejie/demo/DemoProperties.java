package org.kexuejie.demo;

import java.time.Instant;
import java.time.LocalDateTime;
import org.kexuejie.shared.FestivalTime;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * How the sample data is made.
 *
 * @param startsAt the moment, festival time, at which the demo's present begins
 * @param seed the same seed makes the same data
 * @param scale 1: about 300 units and 600 activities; less: fewer of them; 0: one unit in each county, and
 *     activities only of the named units and of the cities that have finished
 * @param password of all sample accounts
 */
@ConfigurationProperties("kexuejie.demo")
record DemoProperties(LocalDateTime startsAt, long seed, double scale, String password) {

    Instant present() {
        return FestivalTime.instant(startsAt);
    }

    /** Whether a county is left with less than its course needs, which only a small demo does. */
    boolean isLeftOut(Chance chance) {
        return !chance.percent(200 * scale);
    }

    /** Chance for one part of the making, so that a change in one part leaves the others as they are. */
    Chance chance(String part) {
        return new Chance(31 * seed + part.hashCode());
    }
}

package org.kexuejie.shared;

import java.time.Clock;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The one clock of the portal; settable only where {@code kexuejie.clock.settable} says so. */
@Configuration(proxyBeanMethods = false)
class ClockConfiguration {

    @Bean
    @ConditionalOnBooleanProperty(name = "kexuejie.clock.settable", havingValue = false, matchIfMissing = true)
    Clock clock() {
        return inMicroseconds(Clock.system(FestivalTime.ZONE));
    }

    @Bean
    @ConditionalOnBooleanProperty("kexuejie.clock.settable")
    SettableClock settableClock() {
        return new SettableClock(inMicroseconds(Clock.systemUTC()));
    }

    /** As fine as the database keeps time: what was read from it equals what was written. */
    private static Clock inMicroseconds(Clock clock) {
        return Clock.tick(clock, Duration.of(1, ChronoUnit.MICROS));
    }
}

package org.kexuejie.shared;

import java.time.Clock;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The one clock of the portal; settable only where {@code kexuejie.clock.settable} says so. */
@Configuration(proxyBeanMethods = false)
class ClockConfiguration {

    @Bean
    @ConditionalOnBooleanProperty(name = "kexuejie.clock.settable", havingValue = false, matchIfMissing = true)
    Clock clock() {
        return Clock.system(FestivalTime.ZONE);
    }

    @Bean
    @ConditionalOnBooleanProperty("kexuejie.clock.settable")
    SettableClock settableClock() {
        return new SettableClock(Clock.systemUTC());
    }
}

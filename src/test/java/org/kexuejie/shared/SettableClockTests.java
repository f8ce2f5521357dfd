package org.kexuejie.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;

class SettableClockTests {

    private static final Instant MACHINE = Instant.parse("2026-11-24T00:00:00Z");
    private static final Instant FESTIVAL = Instant.parse("2020-10-12T02:00:00Z");

    private final SettableClock clock = new SettableClock(Clock.fixed(MACHINE, ZoneOffset.UTC));

    @Test
    void itShowsTheMachinesTimeUntilItIsSet() {
        assertThat(clock.instant()).isEqualTo(MACHINE);

        clock.setTo(FESTIVAL);

        assertThat(clock.instant()).isEqualTo(FESTIVAL);
        assertThat(clock.machineInstant()).isEqualTo(MACHINE);
    }

    @Test
    void itRunsOnFromWhereItWasSet() {
        var ticking = new TickingClock();
        var running = new SettableClock(ticking);
        running.setTo(FESTIVAL);

        ticking.now = ticking.now.plusSeconds(90);

        assertThat(running.instant()).isEqualTo(FESTIVAL.plusSeconds(90));
    }

    @Test
    void workAtAnotherMomentIsNoticedByNobodyElse() {
        var seen = new Instant[3];

        clock.at(FESTIVAL, () -> {
            seen[0] = clock.instant();
            clock.at(FESTIVAL.plus(Duration.ofDays(1)), () -> seen[1] = clock.instant());
            Thread other = Thread.ofVirtual().start(() -> seen[2] = clock.instant());
            join(other);
        });

        assertThat(seen).containsExactly(FESTIVAL, FESTIVAL.plus(Duration.ofDays(1)), MACHINE);
        assertThat(clock.instant()).isEqualTo(MACHINE);
    }

    private static void join(Thread thread) {
        try {
            thread.join();
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }

    private static final class TickingClock extends Clock {

        private Instant now = MACHINE;

        @Override
        public Instant instant() {
            return now;
        }

        @Override
        public ZoneOffset getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(java.time.ZoneId zone) {
            return this;
        }
    }
}

package org.kexuejie.shared;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;

/**
 * A clock that can be set: for sample data, development and tests. It runs on from where it was set, and
 * work can be done {@linkplain #at at another moment} without anybody else noticing.
 */
public final class SettableClock extends Clock {

    private static final ScopedValue<Instant> MOMENT = ScopedValue.newInstance();

    private final Clock base;
    private volatile Duration offset = Duration.ZERO;

    public SettableClock(Clock base) {
        this.base = base;
    }

    /** From now on this clock runs from the given moment. */
    public void setTo(Instant moment) {
        offset = Duration.between(base.instant(), moment);
    }

    /** The moment of the machine, whatever this clock was set to. */
    public Instant machineInstant() {
        return base.instant();
    }

    /** Does the work as if it were the given moment, for this thread only. */
    public void at(Instant moment, Runnable work) {
        ScopedValue.where(MOMENT, moment).run(work);
    }

    @Override
    public Instant instant() {
        return MOMENT.isBound() ? MOMENT.get() : base.instant().plus(offset);
    }

    @Override
    public ZoneId getZone() {
        return FestivalTime.ZONE;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        throw new UnsupportedOperationException("the festival has one zone, " + FestivalTime.ZONE);
    }
}

package org.kexuejie.activity.web;

import java.time.Instant;
import java.time.LocalDateTime;
import org.hibernate.validator.constraints.CodePointLength;
import org.jspecify.annotations.Nullable;
import org.kexuejie.activity.Registration;
import org.kexuejie.shared.FestivalTime;

/** The new time of an approved activity, as it is typed. */
record PostponementForm(
        @Nullable LocalDateTime startAt,
        @Nullable LocalDateTime endAt,

        @CodePointLength(max = 200, message = "{shell.rule.tooLong}") @Nullable
        String reason) {

    /** Begins with the time at which it is to be held as yet. */
    static PostponementForm of(Registration standing) {
        return new PostponementForm(local(standing.startAt()), local(standing.endAt()), null);
    }

    @Nullable
    Instant start() {
        return instant(startAt);
    }

    @Nullable
    Instant end() {
        return instant(endAt);
    }

    private static @Nullable LocalDateTime local(@Nullable Instant moment) {
        return moment == null ? null : FestivalTime.local(moment);
    }

    private static @Nullable Instant instant(@Nullable LocalDateTime local) {
        return local == null ? null : FestivalTime.instant(local);
    }
}

package org.kexuejie.deadline.domain;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.kexuejie.shared.Labelled;

/** Whether an extension counts, and if not any more, why. */
public enum ExtensionState implements Labelled {
    /** It counts. */
    ACTIVE,
    /** Its end has come. */
    ENDED,
    /** The office took it back before its end. */
    REVOKED;

    static ExtensionState of(Instant extendedTo, @Nullable Instant endedAt, Instant now) {
        if (endedAt != null && endedAt.isBefore(extendedTo)) {
            return REVOKED;
        }
        return extendedTo.isAfter(now) ? ACTIVE : ENDED;
    }

    @Override
    public String labelKey() {
        return "deadline.state." + name();
    }
}

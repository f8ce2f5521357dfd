package org.kexuejie.deadline.domain;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.kexuejie.deadline.DeadlineKind;
import org.kexuejie.deadline.ExtensionId;

/**
 * An extension as the list shows it.
 *
 * @param cityCode nothing: everybody
 * @param unitName nothing: the whole city
 * @param grantedBy name of the person
 */
public record ExtensionRow(
        ExtensionId id,
        DeadlineKind kind,
        @Nullable String cityCode,
        @Nullable String unitName,
        Instant extendedTo,
        String reason,
        Instant grantedAt,
        String grantedBy,
        ExtensionState state) {

    public boolean isActive() {
        return state == ExtensionState.ACTIVE;
    }
}

package org.kexuejie.account;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * An invitation as lists show it.
 *
 * @param username of the account that was made of it
 */
public record InvitationSummary(
        InvitationId id,
        String holder,
        String affiliation,
        Role role,
        Scope scope,
        InvitationState state,
        Instant invitedAt,
        Instant expiresAt,
        @Nullable Instant usedAt,
        @Nullable String username) {

    /** Whether it can be renewed or withdrawn. */
    public boolean isUnused() {
        return state == InvitationState.OPEN || state == InvitationState.EXPIRED;
    }
}

package org.kexuejie.account;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** An account as lists show it. */
public record AccountSummary(
        AccountId id,
        String username,
        String displayName,
        String affiliation,
        Role role,
        Scope scope,
        boolean active,
        boolean passwordChangeRequired,
        @Nullable Instant lastSignedInAt) {}

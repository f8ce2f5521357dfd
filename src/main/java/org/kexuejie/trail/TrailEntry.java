package org.kexuejie.trail;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.kexuejie.account.Role;

/**
 * One line of a trail.
 *
 * @param actionKey message key of what was done
 * @param resultKey message key of the state that it led to
 * @param opinion what the actor wrote, such as the reason of a return
 * @param version of the record that it is about, where one was kept
 */
public record TrailEntry(
        Instant at,
        String actorName,
        String actorAffiliation,
        Role actorRole,
        String actionKey,
        String resultKey,
        @Nullable String opinion,
        @Nullable Integer version) {}

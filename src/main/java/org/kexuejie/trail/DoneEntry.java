package org.kexuejie.trail;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Something that an actor did, for 已办.
 *
 * @param path page of the record, where it still has one
 */
public record DoneEntry(
        Instant at,
        String title,
        String actionKey,
        @Nullable String path) {}

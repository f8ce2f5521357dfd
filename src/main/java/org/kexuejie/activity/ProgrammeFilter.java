package org.kexuejie.activity;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.kexuejie.festival.EditionId;
import org.kexuejie.festival.LineId;

/**
 * Which approved activities the public programme shows.
 *
 * @param endsAfter only those not over by then
 * @param openOnly only those open to the public
 */
public record ProgrammeFilter(
        EditionId edition,
        @Nullable String city,
        @Nullable String county,
        @Nullable LineId line,
        boolean openOnly,
        @Nullable Instant endsAfter,
        @Nullable String text) {}

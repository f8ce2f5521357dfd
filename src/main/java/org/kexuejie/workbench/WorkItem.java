package org.kexuejie.workbench;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One thing that waits.
 *
 * @param from who it comes from; nothing where it is one's own
 * @param since when it began to wait
 * @param due last day, where there is one
 */
public record WorkItem(
        String title,
        @Nullable String from,
        @Nullable Instant since,
        @Nullable LocalDate due,
        String path) {}

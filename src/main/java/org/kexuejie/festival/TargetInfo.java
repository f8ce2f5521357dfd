package org.kexuejie.festival;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A target of the plan.
 *
 * @param amount to be reached; none while the office has not set it
 * @param unit what is counted: 人次, 个县 …
 * @param source clause of the plan
 * @param dueOn last day, where the plan names one
 * @param achievedOn for a milestone, the day on which it happened
 */
public record TargetInfo(
        TargetId id,
        int version,
        String label,
        TargetRule rule,
        @Nullable LineId line,
        @Nullable Long amount,
        String unit,
        TargetWording wording,
        String source,
        @Nullable LocalDate dueOn,
        @Nullable LocalDate achievedOn,
        @Nullable String note) {}

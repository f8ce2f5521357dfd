package org.kexuejie.festival.domain;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.kexuejie.festival.LineId;
import org.kexuejie.festival.TargetRule;
import org.kexuejie.festival.TargetWording;

public record TargetDetails(
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

package org.kexuejie.festival.web;

import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.hibernate.validator.constraints.CodePointLength;
import org.jspecify.annotations.Nullable;
import org.kexuejie.festival.LineId;
import org.kexuejie.festival.TargetInfo;
import org.kexuejie.festival.TargetRule;
import org.kexuejie.festival.TargetWording;
import org.kexuejie.festival.domain.TargetDetails;

/** A target as it is typed. */
record TargetForm(
        int version,

        @NotBlank(message = MISSING) @CodePointLength(max = 40, message = TOO_LONG) @Nullable
        String label,

        @NotNull(message = MISSING) @Nullable TargetRule rule,
        @Nullable UUID line,

        @Min(value = 1, message = "{festival.rule.atLeast}") @Nullable
        Long amount,

        @NotBlank(message = MISSING) @CodePointLength(max = 10, message = TOO_LONG) @Nullable
        String unit,

        @NotNull(message = MISSING) @Nullable TargetWording wording,

        @NotBlank(message = MISSING) @CodePointLength(max = 40, message = TOO_LONG) @Nullable
        String source,

        @Nullable LocalDate dueOn,
        @Nullable LocalDate achievedOn,

        @CodePointLength(max = 200, message = TOO_LONG) @Nullable
        String note) {

    private static final String MISSING = "{shell.rule.missing}";
    private static final String TOO_LONG = "{shell.rule.tooLong}";

    static TargetForm blank() {
        return new TargetForm(0, null, null, null, null, null, null, null, null, null, null);
    }

    static TargetForm of(TargetInfo target) {
        return new TargetForm(
                target.version(),
                target.label(),
                target.rule(),
                target.line() == null ? null : target.line().value(),
                target.amount(),
                target.unit(),
                target.wording(),
                target.source(),
                target.dueOn(),
                target.achievedOn(),
                target.note());
    }

    /** To be called on a form without errors only. */
    TargetDetails toDetails() {
        return new TargetDetails(
                Objects.requireNonNull(label),
                Objects.requireNonNull(rule),
                line == null ? null : new LineId(line),
                amount,
                Objects.requireNonNull(unit),
                Objects.requireNonNull(wording),
                Objects.requireNonNull(source),
                dueOn,
                achievedOn,
                note);
    }
}

package org.kexuejie.deadline.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.hibernate.validator.constraints.CodePointLength;
import org.jspecify.annotations.Nullable;
import org.kexuejie.deadline.DeadlineKind;
import org.kexuejie.deadline.ExtensionId;

/**
 * An extension as it is typed.
 *
 * @param city nothing: everybody
 * @param unit nothing: the whole city
 * @param lastDay last day of it
 */
record ExtensionForm(
        UUID id,
        @NotNull(message = MISSING) @Nullable DeadlineKind kind,
        @Nullable String city,
        @Nullable UUID unit,
        @NotNull(message = MISSING) @Nullable LocalDate lastDay,

        @NotBlank(message = MISSING) @CodePointLength(max = 200, message = "{shell.rule.tooLong}") @Nullable
        String reason) {

    private static final String MISSING = "{shell.rule.missing}";

    static ExtensionForm blank(UUID id, @Nullable UUID unit) {
        return new ExtensionForm(id, null, null, unit, null, null);
    }

    ExtensionId extension() {
        return new ExtensionId(id);
    }

    /** To be called on a form without errors only. */
    DeadlineKind kindGiven() {
        return Objects.requireNonNull(kind);
    }

    /** To be called on a form without errors only. */
    LocalDate lastDayGiven() {
        return Objects.requireNonNull(lastDay);
    }

    /** To be called on a form without errors only. */
    String reasonGiven() {
        return Objects.requireNonNull(reason);
    }
}

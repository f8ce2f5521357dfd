package org.kexuejie.organization.web;

import jakarta.validation.constraints.NotBlank;
import java.util.Objects;
import org.hibernate.validator.constraints.CodePointLength;
import org.jspecify.annotations.Nullable;

/** Why a unit is suspended, as it is typed. */
record SuspensionForm(
        @NotBlank(message = "{organization.suspension.rule.reason}")
        @CodePointLength(max = 200, message = "{shell.rule.tooLong}")
        @Nullable
        String reason) {

    static SuspensionForm blank() {
        return new SuspensionForm(null);
    }

    /** To be called on a form without errors only. */
    String reasonGiven() {
        return Objects.requireNonNull(reason);
    }
}

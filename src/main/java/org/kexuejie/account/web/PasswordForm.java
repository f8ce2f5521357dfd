package org.kexuejie.account.web;

import jakarta.validation.constraints.NotNull;
import org.jspecify.annotations.Nullable;

record PasswordForm(
        @NotNull(message = "{account.rule.currentPasswordMissing}") @Nullable
        String currentPassword,

        @NotNull(message = "{account.rule.newPasswordMissing}") @Nullable
        String newPassword,

        @Nullable String repeatedPassword) {

    /** Nothing that was typed: passwords are never shown again. */
    static PasswordForm empty() {
        return new PasswordForm(null, null, null);
    }

    boolean isRepeated() {
        return newPassword != null && newPassword.equals(repeatedPassword);
    }
}

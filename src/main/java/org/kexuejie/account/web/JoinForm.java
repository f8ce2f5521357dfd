package org.kexuejie.account.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** User name and password that whoever was invited chooses. */
record JoinForm(
        @NotBlank(message = "{shell.rule.missing}") @Size(max = 40, message = "{shell.rule.tooLong}") @Nullable
        String username,

        @NotNull(message = "{account.rule.newPasswordMissing}") @Nullable
        String newPassword,

        @Nullable String repeatedPassword) {

    static JoinForm proposing(@Nullable String username) {
        return new JoinForm(username, null, null);
    }

    boolean isRepeated() {
        return newPassword != null && newPassword.equals(repeatedPassword);
    }
}

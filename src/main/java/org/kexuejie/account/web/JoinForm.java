package org.kexuejie.account.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import org.hibernate.validator.constraints.CodePointLength;
import org.jspecify.annotations.Nullable;

/** User name and password that whoever was invited chooses. */
record JoinForm(
        @NotBlank(message = "{shell.rule.missing}")
        @CodePointLength(max = 40, message = "{shell.rule.tooLong}")
        @Nullable
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

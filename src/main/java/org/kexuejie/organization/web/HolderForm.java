package org.kexuejie.organization.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import java.util.Objects;
import org.hibernate.validator.constraints.CodePointLength;
import org.jspecify.annotations.Nullable;
import org.kexuejie.organization.domain.AccountDesk;

/**
 * Whoever is to get an account, as it is typed.
 *
 * @param place city or county code, sector or unit, depending on the role
 */
record HolderForm(
        @NotBlank(message = "{shell.rule.missing}")
        @Pattern(regexp = "[a-z0-9][a-z0-9._-]{2,39}", message = "{account.rule.usernameForm}")
        @Nullable
        String username,

        @NotBlank(message = "{shell.rule.missing}")
        @CodePointLength(max = 40, message = "{shell.rule.tooLong}")
        @Nullable
        String displayName,

        @NotBlank(message = "{shell.rule.missing}")
        @CodePointLength(max = 60, message = "{shell.rule.tooLong}")
        @Nullable
        String affiliation,

        @NotBlank(message = "{shell.rule.missing}") @Nullable
        String place) {

    static HolderForm blank() {
        return new HolderForm(null, null, null, null);
    }

    static HolderForm forUnit(String name, String unitId) {
        return new HolderForm(null, null, name, unitId);
    }

    AccountDesk.Holder toHolder() {
        return new AccountDesk.Holder(
                Objects.requireNonNull(username),
                Objects.requireNonNull(displayName),
                Objects.requireNonNull(affiliation));
    }

    String placeGiven() {
        return Objects.requireNonNull(place);
    }
}

package org.kexuejie.organization.web;

import jakarta.validation.constraints.NotBlank;
import java.util.Objects;
import org.hibernate.validator.constraints.CodePointLength;
import org.jspecify.annotations.Nullable;
import org.kexuejie.organization.domain.InvitationDesk;

/**
 * Whoever is to be invited, as it is typed.
 *
 * @param place city or county code, sector or unit, depending on the role
 */
record GuestForm(
        @NotBlank(message = "{shell.rule.missing}")
        @CodePointLength(max = 40, message = "{shell.rule.tooLong}")
        @Nullable
        String holder,

        @NotBlank(message = "{shell.rule.missing}")
        @CodePointLength(max = 60, message = "{shell.rule.tooLong}")
        @Nullable
        String affiliation,

        @NotBlank(message = "{shell.rule.missing}") @Nullable
        String place) {

    static GuestForm blank() {
        return new GuestForm(null, null, null);
    }

    InvitationDesk.Guest toGuest() {
        return new InvitationDesk.Guest(Objects.requireNonNull(holder), Objects.requireNonNull(affiliation));
    }

    String placeGiven() {
        return Objects.requireNonNull(place);
    }
}

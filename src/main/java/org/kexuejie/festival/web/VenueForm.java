package org.kexuejie.festival.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.util.Objects;
import org.hibernate.validator.constraints.CodePointLength;
import org.jspecify.annotations.Nullable;
import org.kexuejie.festival.VenueInfo;
import org.kexuejie.festival.VenueStatus;
import org.kexuejie.festival.domain.VenueDetails;

/**
 * A venue as it is typed (R15).
 *
 * @param note why it is changed; nothing for a new one
 */
record VenueForm(
        int version,

        @NotBlank(message = MISSING) @CodePointLength(max = 40, message = TOO_LONG) @Nullable
        String purpose,

        @NotBlank(message = MISSING) @CodePointLength(max = 60, message = TOO_LONG) @Nullable
        String name,

        @CodePointLength(max = 100, message = TOO_LONG) @Nullable
        String address,

        @NotNull(message = MISSING) @Nullable VenueStatus status,

        @CodePointLength(max = 200, message = TOO_LONG) @Nullable
        String note) {

    private static final String MISSING = "{shell.rule.missing}";
    private static final String TOO_LONG = "{shell.rule.tooLong}";

    static VenueForm blank() {
        return new VenueForm(0, null, null, null, VenueStatus.TENTATIVE, null);
    }

    static VenueForm of(VenueInfo venue) {
        return new VenueForm(venue.version(), venue.purpose(), venue.name(), venue.address(), venue.status(), null);
    }

    /** Why it is changed; empty when nothing was said. */
    String reason() {
        return Objects.requireNonNullElse(note, "");
    }

    /** To be called on a form without errors only. */
    VenueDetails toDetails() {
        return new VenueDetails(
                Objects.requireNonNull(purpose), Objects.requireNonNull(name), address, Objects.requireNonNull(status));
    }
}

package org.kexuejie.activity.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kexuejie.activity.PhotoNote;
import org.kexuejie.activity.PortraitConsent;

/**
 * What is said of photos when they are added or described anew.
 *
 * @param uploads that have arrived in pieces, when photos are added
 */
record PhotoForm(
        @NotBlank(message = "{activity.rule.captionMissing}")
        @Size(max = 100, message = "{shell.rule.tooLong}")
        @Nullable
        String caption,

        @NotNull(message = "{activity.rule.consentMissing}") @Nullable
        PortraitConsent consent,

        List<UUID> uploads) {

    static final PhotoForm EMPTY = new PhotoForm(null, null, null);

    PhotoForm(@Nullable String caption, @Nullable PortraitConsent consent, @Nullable List<UUID> uploads) {
        this.caption = caption;
        this.consent = consent;
        this.uploads = uploads == null ? List.of() : List.copyOf(uploads);
    }

    PhotoNote toNote() {
        return new PhotoNote(Objects.requireNonNull(caption), Objects.requireNonNull(consent));
    }
}

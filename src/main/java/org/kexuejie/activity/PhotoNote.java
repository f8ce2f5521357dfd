package org.kexuejie.activity;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What is said of a photo in evidence (F16). In versions that are older than the register only caption and consent.
 *
 * @param caption up to 100 characters
 * @param takenAt when it was taken; a camera knows better than a form
 * @param hasMinor whether a minor can be recognised in it
 * @param consentRef number of the authorisation, or what the school has pledged
 * @param scope for what it may be used; nothing: for whatever consent allows
 * @param expiresOn last day on which it may be shown
 * @param neverPublic whether it stays within the review chain, whatever consent allows
 */
@Embeddable
public record PhotoNote(
        String caption,
        @Nullable Instant takenAt,
        @Nullable String place,
        @Nullable String photographer,
        boolean hasMinor,
        @Enumerated(EnumType.STRING) PortraitConsent consent,
        @Nullable String consentRef,

        @Enumerated(EnumType.STRING) @Column(name = "use_scope") @Nullable
        UseScope scope,

        @Nullable LocalDate expiresOn,
        boolean neverPublic) {

    /** What is said of a file that is not a picture: it stays within the review chain. */
    public static PhotoNote ofPaper(String caption) {
        return new PhotoNote(caption, null, null, null, false, PortraitConsent.INTERNAL_ONLY, null, null, null, true);
    }

    /** The same, taken at the moment that the picture itself tells, where it tells one. */
    public PhotoNote takenAt(@Nullable Instant told) {
        return told == null
                ? this
                : new PhotoNote(
                        caption,
                        told,
                        place,
                        photographer,
                        hasMinor,
                        consent,
                        consentRef,
                        scope,
                        expiresOn,
                        neverPublic);
    }

    /** Whether what is said of it allows to show it outside of the review chain on this day. */
    boolean allowsPublishing(LocalDate day) {
        return !neverPublic
                && consent != PortraitConsent.INTERNAL_ONLY
                && (!hasMinor || consentRef != null)
                && (expiresOn == null || !expiresOn.isBefore(day));
    }
}

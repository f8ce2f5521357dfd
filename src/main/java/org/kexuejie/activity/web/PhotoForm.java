package org.kexuejie.activity.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.hibernate.validator.constraints.CodePointLength;
import org.jspecify.annotations.Nullable;
import org.kexuejie.account.Actor;
import org.kexuejie.activity.ActivityView;
import org.kexuejie.activity.PhotoNote;
import org.kexuejie.activity.PortraitConsent;
import org.kexuejie.activity.UseScope;
import org.kexuejie.shared.FestivalTime;

/**
 * What is said of photos when they are added or described anew (F16).
 *
 * @param takenAt of pictures that do not tell it themselves
 * @param uploads that have arrived in pieces, when photos are added
 */
record PhotoForm(
        @NotBlank(message = "{activity.rule.captionMissing}")
        @CodePointLength(max = 100, message = "{shell.rule.tooLong}")
        @Nullable
        String caption,

        @NotNull(message = "{activity.rule.takenAtMissing}") @Nullable
        LocalDateTime takenAt,

        @NotBlank(message = "{activity.rule.photoPlaceMissing}")
        @CodePointLength(max = 100, message = "{shell.rule.tooLong}")
        @Nullable
        String place,

        @NotBlank(message = "{activity.rule.photographerMissing}")
        @CodePointLength(max = 50, message = "{shell.rule.tooLong}")
        @Nullable
        String photographer,

        @NotNull(message = "{activity.rule.minorsMissing}") @Nullable
        MinorsShown minors,

        @NotNull(message = "{activity.rule.consentMissing}") @Nullable
        PortraitConsent consent,

        @CodePointLength(max = 100, message = "{shell.rule.tooLong}") @Nullable
        String consentRef,

        @Nullable UseScope scope,
        @Nullable LocalDate expiresOn,
        @Nullable Boolean neverPublic,
        List<UUID> uploads) {

    PhotoForm(
            @Nullable String caption,
            @Nullable LocalDateTime takenAt,
            @Nullable String place,
            @Nullable String photographer,
            @Nullable MinorsShown minors,
            @Nullable PortraitConsent consent,
            @Nullable String consentRef,
            @Nullable UseScope scope,
            @Nullable LocalDate expiresOn,
            @Nullable Boolean neverPublic,
            @Nullable List<UUID> uploads) {
        this.caption = caption;
        this.takenAt = takenAt;
        this.place = place;
        this.photographer = photographer;
        this.minors = minors;
        this.consent = consent;
        this.consentRef = consentRef;
        this.scope = scope;
        this.expiresOn = expiresOn;
        this.neverPublic = neverPublic;
        this.uploads = uploads == null ? List.of() : List.copyOf(uploads);
    }

    /** A form for new photos that knows already what is known of their activity. */
    static PhotoForm forNew(ActivityView activity, Actor actor) {
        return new PhotoForm(
                null,
                local(firstOf(
                        activity.report().startAt(), activity.registration().startAt())),
                firstOf(activity.report().place(), activity.registration().place()),
                actor.name(),
                null,
                null,
                null,
                UseScope.PORTAL,
                null,
                false,
                null);
    }

    static PhotoForm of(PhotoNote note) {
        return new PhotoForm(
                note.caption(),
                local(note.takenAt()),
                note.place(),
                note.photographer(),
                MinorsShown.of(note.hasMinor()),
                note.consent(),
                note.consentRef(),
                note.scope(),
                note.expiresOn(),
                note.neverPublic(),
                null);
    }

    PhotoNote toNote() {
        return new PhotoNote(
                Objects.requireNonNull(caption),
                takenAt == null ? null : FestivalTime.instant(takenAt),
                place,
                photographer,
                minors == MinorsShown.YES,
                Objects.requireNonNull(consent),
                consentRef == null || consentRef.isBlank() ? null : consentRef,
                scope,
                expiresOn,
                Boolean.TRUE.equals(neverPublic));
    }

    private static @Nullable LocalDateTime local(@Nullable Instant moment) {
        return moment == null ? null : FestivalTime.local(moment).truncatedTo(ChronoUnit.MINUTES);
    }

    private static <T> @Nullable T firstOf(@Nullable T one, @Nullable T other) {
        return one == null ? other : one;
    }
}

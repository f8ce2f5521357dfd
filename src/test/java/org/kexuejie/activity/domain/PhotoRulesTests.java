package org.kexuejie.activity.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kexuejie.testing.Violations.violationsOf;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kexuejie.activity.EvidenceKind;
import org.kexuejie.activity.Photo;
import org.kexuejie.activity.PhotoNote;
import org.kexuejie.activity.PhotoWithdrawal;
import org.kexuejie.activity.PortraitConsent;
import org.kexuejie.activity.UseScope;
import org.kexuejie.media.MediaFileId;
import org.kexuejie.testing.Photos;

/** What may be said of a photo, and what follows from it. */
class PhotoRulesTests {

    private static final Instant NOW = Instant.parse("2020-10-12T02:00:00Z");
    private static final LocalDate TODAY = LocalDate.of(2020, 10, 12);

    private static PhotoNote note(
            boolean minor, PortraitConsent consent, @Nullable String reference, @Nullable UseScope scope) {
        return new PhotoNote("做实验", NOW, "操场", "韦老师", minor, consent, reference, scope, null, false);
    }

    private static Photo photo(PhotoNote note, @Nullable PhotoWithdrawal withdrawal) {
        return new Photo(new UUID(1, 1), EvidenceKind.PHOTO, new MediaFileId(new UUID(1, 2)), note, withdrawal);
    }

    @ParameterizedTest
    @CsvSource({
        "GUARDIAN,         true,  true",
        "NOT_RECOGNISABLE, true,  false",
        "BLURRED,          true,  false",
        "INTERNAL_ONLY,    true,  true",
        "GUARDIAN,         false, true",
        "NOT_RECOGNISABLE, false, true",
        "BLURRED,          false, true",
        "INTERNAL_ONLY,    false, true"
    })
    void whoCanBeRecognisedIsNeitherBlurredNorFarAway(PortraitConsent consent, boolean minor, boolean fits) {
        assertThat(violationsOf(() -> PhotoRules.check(note(minor, consent, null, null), NOW)))
                .isEqualTo(fits ? List.of() : List.of("consent: activity.rule.minorNeedsGuardian"));
    }

    @Test
    void nothingIsTakenTomorrow() {
        PhotoNote later = Photos.note("做实验", PortraitConsent.BLURRED).takenAt(NOW.plusSeconds(1));

        assertThat(violationsOf(() -> PhotoRules.check(later, NOW)))
                .containsExactly("takenAt: activity.rule.takenInFuture");
    }

    @ParameterizedTest
    @CsvSource({
        "GUARDIAN,         true,  授权书 1 号, PORTAL,  true,  true",
        "GUARDIAN,         true,  ,           PORTAL,  false, false",
        "GUARDIAN,         true,  授权书 1 号, SUMMARY, true,  false",
        "GUARDIAN,         true,  授权书 1 号, MEDIA,   true,  true",
        "GUARDIAN,         true,  授权书 1 号, ,        true,  true",
        "GUARDIAN,         false, ,           PORTAL,  true,  true",
        "NOT_RECOGNISABLE, false, ,           PORTAL,  true,  true",
        "BLURRED,          false, ,           PORTAL,  true,  true",
        "INTERNAL_ONLY,    true,  授权书 1 号, MEDIA,   false, false",
        "INTERNAL_ONLY,    false, ,           ,        false, false"
    })
    void consentSaysWhatMayBeShown(
            PortraitConsent consent,
            boolean minor,
            @Nullable String reference,
            @Nullable UseScope scope,
            boolean published,
            boolean onSite) {
        Photo photo = photo(note(minor, consent, reference, scope), null);

        assertThat(photo.mayBePublished(TODAY)).isEqualTo(published);
        assertThat(photo.mayBeOnSite(TODAY)).isEqualTo(onSite);
    }

    @Test
    void timeWithdrawalAndTheNeverOutweighConsent() {
        PhotoNote lasting =
                new PhotoNote("做实验", NOW, "操场", "韦", false, PortraitConsent.BLURRED, null, null, TODAY, false);
        PhotoNote never = new PhotoNote("做实验", NOW, "操场", "韦", false, PortraitConsent.BLURRED, null, null, null, true);

        assertThat(photo(lasting, null).mayBePublished(TODAY)).isTrue();
        assertThat(photo(lasting, null).mayBePublished(TODAY.plusDays(1))).isFalse();
        assertThat(photo(lasting, new PhotoWithdrawal(NOW, "家长要求")).mayBePublished(TODAY))
                .isFalse();
        assertThat(photo(never, null).mayBePublished(TODAY)).isFalse();
    }
}

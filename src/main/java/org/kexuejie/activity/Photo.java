package org.kexuejie.activity;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kexuejie.media.MediaFileId;

/**
 * A photo in evidence of an activity, with what is said of it (F16).
 *
 * @param withdrawal since when it may not be shown any more
 */
public record Photo(
        UUID id, MediaFileId file, PhotoNote note, @Nullable PhotoWithdrawal withdrawal) {

    /** Whether it may be shown outside of the review chain on this day, once its activity is verified. */
    public boolean mayBePublished(LocalDate day) {
        return withdrawal == null && note.allowsPublishing(day);
    }

    /** Whether it may be shown on the festival's site on this day, once its activity is verified. */
    public boolean mayBeOnSite(LocalDate day) {
        return mayBePublished(day) && note.scope() != UseScope.SUMMARY;
    }
}

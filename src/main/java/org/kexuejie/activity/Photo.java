package org.kexuejie.activity;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kexuejie.media.MediaFileId;

/**
 * A photo, a video or a file in evidence of an activity, with what is said of it (F16).
 *
 * @param kind in versions that are older than it: a photo
 * @param withdrawal since when it may not be shown any more
 */
public record Photo(
        UUID id,
        EvidenceKind kind,
        MediaFileId file,
        PhotoNote note,
        @Nullable PhotoWithdrawal withdrawal) {

    public Photo(
            UUID id,
            @Nullable EvidenceKind kind,
            MediaFileId file,
            PhotoNote note,
            @Nullable PhotoWithdrawal withdrawal) {
        this.id = id;
        this.kind = kind == null ? EvidenceKind.PHOTO : kind;
        this.file = file;
        this.note = note;
        this.withdrawal = withdrawal;
    }

    /** Whether it may be shown outside of the review chain on this day, once its activity is verified. */
    public boolean mayBePublished(LocalDate day) {
        return withdrawal == null && kind != EvidenceKind.FILE && note.allowsPublishing(day);
    }

    /** Whether it may be shown on the festival's site on this day, once its activity is verified. */
    public boolean mayBeOnSite(LocalDate day) {
        return mayBePublished(day) && note.scope() != UseScope.SUMMARY;
    }
}

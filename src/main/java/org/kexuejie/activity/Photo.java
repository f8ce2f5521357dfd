package org.kexuejie.activity;

import java.util.UUID;
import org.kexuejie.media.MediaFileId;

/** A photo in evidence of an activity, with what is said of it (F16). */
public record Photo(UUID id, MediaFileId file, PhotoNote note) {

    /** Whether consent allows to show it outside of the review chain. */
    public boolean mayBePublished() {
        return note.consent() != PortraitConsent.INTERNAL_ONLY;
    }
}

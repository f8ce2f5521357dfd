package org.kexuejie.activity;

import java.util.UUID;
import org.kexuejie.media.MediaFileId;

/** A photo in evidence of an activity, with its caption and the state of its consent (F16). */
public record Photo(UUID id, MediaFileId file, String caption, PortraitConsent consent) {

    /** Whether consent allows to show it outside of the review chain. */
    public boolean mayBePublished() {
        return consent != PortraitConsent.INTERNAL_ONLY;
    }
}

package org.kexuejie.media;

import java.util.List;

/** What a file is uploaded for, and which types of content that allows. */
public enum MediaPurpose {
    /** A picture. */
    PHOTO(MediaType.JPEG, MediaType.PNG),
    /** Evidence of an activity, in pictures or on film. */
    EVIDENCE(MediaType.JPEG, MediaType.PNG, MediaType.MP4, MediaType.MOV),
    /** A paper that tells of an activity. */
    PAPER(MediaType.PDF),
    /** A stamped paper, scanned or photographed. */
    SCAN(MediaType.PDF, MediaType.JPEG, MediaType.PNG),
    /** A document as it was issued. */
    DOCUMENT(MediaType.PDF, MediaType.DOC, MediaType.DOCX);

    @SuppressWarnings("ImmutableEnumChecker") // an unmodifiable copy
    private final List<MediaType> allowed;

    MediaPurpose(MediaType... allowed) {
        this.allowed = List.of(allowed);
    }

    public boolean allows(MediaType type) {
        return allowed.contains(type);
    }
}

package org.kexuejie.media;

/** Which form of a stored file is wanted. */
public enum MediaVariant {
    /** Exactly as uploaded; for documents, and of pictures for the archive only. */
    ORIGINAL,
    /** A picture as pages show it: turned upright, at most 1600 pixels, without place, device or owner. */
    SHOWN,
    /** The same at most 480 pixels. */
    THUMBNAIL,
    /** A film as pages play it: without place, device or owner; its {@link #SHOWN} and {@link #THUMBNAIL} are one picture of it. */
    FILM
}

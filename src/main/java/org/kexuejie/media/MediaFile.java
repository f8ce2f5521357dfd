package org.kexuejie.media;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A stored file.
 *
 * @param filename as its owner named it, without any folder
 * @param sha256 of the untouched content, 64 hexadecimal digits
 * @param size in bytes
 * @param takenAt when its camera says that it was taken
 * @param film how far it is prepared, if it is a film
 */
public record MediaFile(
        MediaFileId id,
        MediaOwner owner,
        String filename,
        MediaType type,
        String sha256,
        long size,
        Instant uploadedAt,
        @Nullable Instant takenAt,
        @Nullable Film film) {

    /** Whether it can be shown; a film can once it is prepared. */
    public boolean isReady() {
        return film == null || film.state() == FilmState.READY;
    }
}

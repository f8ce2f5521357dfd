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
 */
public record MediaFile(
        MediaFileId id,
        MediaOwner owner,
        String filename,
        MediaType type,
        String sha256,
        long size,
        Instant uploadedAt,
        @Nullable Instant takenAt) {}

package org.kexuejie.media;

import java.time.Instant;

/**
 * A stored file.
 *
 * @param filename as its owner named it, without any folder
 * @param sha256 of the untouched content, 64 hexadecimal digits
 * @param size in bytes
 */
public record MediaFile(
        MediaFileId id,
        MediaOwner owner,
        String filename,
        MediaType type,
        String sha256,
        long size,
        Instant uploadedAt) {}

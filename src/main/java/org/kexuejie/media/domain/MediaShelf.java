package org.kexuejie.media.domain;

import java.nio.file.Path;
import java.time.Instant;
import java.util.Collection;
import java.util.function.Consumer;
import org.kexuejie.media.MediaVariant;
import org.springframework.core.io.Resource;

/** Where contents stand, each by its hash, whole or not at all: a folder, or a store that speaks S3. */
interface MediaShelf {

    /** Puts a file into its place, for good before this returns; one that is already there has the same content. */
    void keep(Path file, String sha256, MediaVariant variant);

    boolean holds(String sha256);

    /** A variant of a content, for reading. */
    Resource open(String sha256, MediaVariant variant);

    /** Takes all variants of a content away. */
    void remove(String sha256);

    /** Names the hashes of what was put here before the given moment, some at a time; the same hash may come again. */
    void namePutBefore(Instant moment, Consumer<Collection<String>> some);

    /** The place of a variant, the same on every shelf, so that contents can be copied from one to the other as they are. */
    static String place(String sha256, MediaVariant variant) {
        return kind(variant) + "/" + sha256.substring(0, 2) + "/" + sha256;
    }

    /** The part of the shelf that holds variants of this kind. */
    static String kind(MediaVariant variant) {
        return switch (variant) {
            case ORIGINAL -> "originals";
            case SHOWN -> "shown";
            case THUMBNAIL -> "thumbnails";
            case FILM -> "films";
        };
    }
}

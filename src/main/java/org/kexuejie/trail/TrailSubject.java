package org.kexuejie.trail;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The record that a line of the trail is about.
 *
 * @param kind as its {@link TrailLinks} names it
 * @param title of the record at that time
 * @param version of the record at that time, where its module keeps versions
 */
public record TrailSubject(
        String kind, UUID id, String title, @Nullable Integer version) {

    /** A record of which no versions are kept. */
    public TrailSubject(String kind, UUID id, String title) {
        this(kind, id, title, null);
    }
}

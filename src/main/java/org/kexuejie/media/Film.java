package org.kexuejie.media;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * How far a film is prepared to be shown.
 *
 * @param fault why it could not be prepared
 * @param width in pixels, as it is looked at; known once it is ready, as all that follows
 */
public record Film(
        FilmState state,
        @Nullable FilmFault fault,
        @Nullable Integer width,
        @Nullable Integer height,
        @Nullable Duration length) {

    public static final Film WAITING = new Film(FilmState.WAITING, null, null, null, null);
}

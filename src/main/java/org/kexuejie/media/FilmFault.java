package org.kexuejie.media;

import org.kexuejie.shared.Labelled;

/** Why a film could not be prepared; its original is kept all the same. */
public enum FilmFault implements Labelled {
    /** It is damaged, or there is nothing to be seen in it. */
    UNREADABLE,
    /** Preparing it took too long. */
    TOOK_TOO_LONG,
    /** The program that prepares films does not run here. */
    NO_TOOL,
    /** It failed again and again for a reason that is not the film's. */
    BROKEN;

    @Override
    public String labelKey() {
        return "media.film.fault." + name();
    }
}

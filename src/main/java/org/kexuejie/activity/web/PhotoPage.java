package org.kexuejie.activity.web;

import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.kexuejie.activity.ActivityView;
import org.kexuejie.activity.Photo;
import org.kexuejie.media.Film;
import org.kexuejie.media.FilmState;

/**
 * One photo among those of its activity, ready for its page.
 *
 * @param number from 1 on
 * @param film how far it is prepared, if it is a video
 * @param onSite whether everybody may see it now
 * @param mayDescribe whether the actor may say something else of it now
 * @param mayWithdraw whether the actor may withdraw it now
 */
record PhotoPage(
        ActivityView activity,
        Photo photo,
        int number,
        @Nullable Film film,
        @Nullable Photo previous,
        @Nullable Photo next,
        boolean onSite,
        boolean mayDescribe,
        boolean mayWithdraw) {

    /** Whether it is a video that is being prepared. */
    public boolean waits() {
        return film != null && film.state() == FilmState.WAITING;
    }

    static int positionOf(Photo photo, List<Photo> photos) {
        return IntStream.range(0, photos.size())
                .filter(at -> photos.get(at).id().equals(photo.id()))
                .findFirst()
                .orElseThrow();
    }
}

package org.kexuejie.activity.web;

import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.kexuejie.activity.ActivityView;
import org.kexuejie.activity.Photo;

/**
 * One photo among those of its activity, ready for its page.
 *
 * @param number from 1 on
 * @param onSite whether everybody may see it now
 * @param mayDescribe whether the actor may say something else of it now
 * @param mayWithdraw whether the actor may withdraw it now
 */
record PhotoPage(
        ActivityView activity,
        Photo photo,
        int number,
        @Nullable Photo previous,
        @Nullable Photo next,
        boolean onSite,
        boolean mayDescribe,
        boolean mayWithdraw) {

    static int positionOf(Photo photo, List<Photo> photos) {
        return IntStream.range(0, photos.size())
                .filter(at -> photos.get(at).id().equals(photo.id()))
                .findFirst()
                .orElseThrow();
    }
}

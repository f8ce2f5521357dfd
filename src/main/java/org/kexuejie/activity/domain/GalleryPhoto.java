package org.kexuejie.activity.domain;

import org.kexuejie.activity.ActivityId;
import org.kexuejie.activity.Photo;

/**
 * A photo in a gallery.
 *
 * @param number among those of its activity, from 1 on
 */
public record GalleryPhoto(
        Photo photo,
        GalleryState state,
        int number,
        ActivityId activity,
        String activityTitle,
        String organizationName) {}

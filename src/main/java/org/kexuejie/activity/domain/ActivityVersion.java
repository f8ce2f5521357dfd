package org.kexuejie.activity.domain;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kexuejie.activity.ActivityPart;
import org.kexuejie.activity.ActivityView;
import org.kexuejie.activity.Photo;
import org.kexuejie.activity.Registration;
import org.kexuejie.activity.Report;

/**
 * An activity as it was when its unit handed a part of it in.
 *
 * @param number from 1 on, through both parts
 * @param part that was handed in
 * @param actorName who handed it in
 * @param sentBack why it was sent back, where it was
 */
public record ActivityVersion(
        int number,
        ActivityPart part,
        Instant handedInAt,
        String actorName,
        Content content,
        @Nullable SentBack sentBack) {

    /** What was written in it. */
    public record Content(Registration registration, Report report, List<Photo> photos) {

        /** What is written in an activity now. */
        public static Content of(ActivityView activity) {
            return new Content(activity.registration(), activity.report(), activity.photos());
        }
    }

    /** @param field that the reason is tied to; nothing: the whole */
    public record SentBack(
            Instant at, String reason, @Nullable String field) {}
}

package org.kexuejie.activity;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One report of a medium on an activity, with its link (F04, R54); anything may still be missing in a draft.
 *
 * @param outlet name of the medium
 * @param url where it can be read, http or https
 */
public record MediaReport(
        @Nullable String outlet,
        @Nullable MediaLevel level,
        @Nullable LocalDate publishedOn,
        @Nullable String url) {

    public boolean isComplete() {
        return outlet != null && level != null && publishedOn != null && url != null;
    }
}

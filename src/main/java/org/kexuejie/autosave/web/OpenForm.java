package org.kexuejie.autosave.web;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * How far the form on a page is typed and not saved.
 *
 * @param writer this page, once it sends what is typed
 * @param after the page that has sent last
 * @param savedAt when that was
 */
record OpenForm(
        String name,
        UUID owner,
        UUID writer,
        @Nullable UUID after,
        @Nullable Instant savedAt,
        State state) {

    /** What the page shows of it. */
    enum State {
        /** Nothing more than the page's own text. */
        AS_SAVED,
        /** What was typed is in the form. */
        RESTORED,
        /** The record was saved by other means after that; what was typed is behind a link. */
        OUTDATED
    }
}

package org.kexuejie.activity.web;

import java.io.Serializable;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What came of one decision on several registrations, to be told on the list; it waits in the session.
 *
 * @param done number of those that were decided
 * @param gone number of those that their units had taken back
 * @param undecided those that could not be decided
 */
record BatchResult(String decision, int done, int gone, List<Undecided> undecided) implements Serializable {

    /** One that could not be decided, and why. */
    record Undecided(String id, @Nullable String title, String why) implements Serializable {}

    public boolean isComplete() {
        return gone == 0 && undecided.isEmpty();
    }
}

package org.kexuejie.activity;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import org.jspecify.annotations.Nullable;

/**
 * A unit that stands behind an activity.
 *
 * @param role nothing where the unit worded all of them in one text, as it did before there were rows
 * @param name of the unit, at most 200 characters
 */
public record Organizer(@Nullable OrganizerRole role, String name) {

    @JsonCreator(mode = JsonCreator.Mode.PROPERTIES)
    public Organizer(@JsonProperty("role") @Nullable OrganizerRole role, @JsonProperty("name") String name) {
        this.role = role;
        this.name = name;
    }

    /** All of them in one text, as versions from before there were rows hold it. */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    static Organizer worded(String text) {
        return new Organizer(null, text);
    }
}

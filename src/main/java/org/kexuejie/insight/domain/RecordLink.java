package org.kexuejie.insight.domain;

import org.jspecify.annotations.Nullable;
import org.kexuejie.account.Role;

/** The address of the list of activities behind a figure, in the pages of whoever looks at it. */
public record RecordLink(String path) {

    /** @param stage how far the activities have come that the figure counts */
    public static RecordLink activities(Role reader, SlotStage stage) {
        return new RecordLink(reader.home().path() + "/activities?stage=" + stage);
    }

    /** With one more filter: a code, an identifier, a day or the name of a choice; nothing leaves it unset. */
    public RecordLink with(String filter, @Nullable Object value) {
        return value == null ? this : new RecordLink(path + "&" + filter + "=" + value);
    }
}

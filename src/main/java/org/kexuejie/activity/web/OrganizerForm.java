package org.kexuejie.activity.web;

import java.util.List;
import org.hibernate.validator.constraints.CodePointLength;
import org.jspecify.annotations.Nullable;
import org.kexuejie.activity.Organizer;
import org.kexuejie.activity.OrganizerRole;
import org.kexuejie.shell.FormRows;

/** One of the units behind an activity, as it is typed; a row without a name does not count. */
record OrganizerForm(
        @Nullable OrganizerRole role,

        @CodePointLength(max = 200, message = "{shell.rule.tooLong}") @Nullable
        String name) {

    private static final int FEWEST_ROWS = 3;
    static final OrganizerForm BLANK = new OrganizerForm(null, null);

    private boolean isBlank() {
        return name == null;
    }

    static OrganizerForm of(Organizer organizer) {
        return new OrganizerForm(organizer.role(), organizer.name());
    }

    /** The rows in which something was typed, with room for more below. */
    static List<OrganizerForm> withRoom(List<OrganizerForm> rows) {
        return FormRows.withRoom(rows, OrganizerForm::isBlank, BLANK, FEWEST_ROWS);
    }

    static List<Organizer> typed(List<OrganizerForm> rows) {
        return FormRows.typed(rows, OrganizerForm::isBlank).stream()
                .map(row -> new Organizer(row.role(), String.valueOf(row.name())))
                .toList();
    }
}

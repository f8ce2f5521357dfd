package org.kexuejie.festival.web;

import java.util.Locale;
import org.kexuejie.festival.EditionId;

/** A part of the plan that is made up of records, with its addresses and the keys of its texts. */
enum PlanPart {
    COMMITTEE(true),
    ORGANIZATIONS(true),
    LINES(false),
    TARGETS(true),
    VENUES(false);

    private final boolean removable;

    PlanPart(boolean removable) {
        this.removable = removable;
    }

    /** Whether records of this part can be removed. */
    boolean isRemovable() {
        return removable;
    }

    /** The prefix of all addresses of this part. */
    String path(EditionId edition) {
        return EditionController.path(edition) + "/" + key();
    }

    /** Where the records are listed: on a page of their own, venues on the page of the edition. */
    String list(EditionId edition) {
        return this == VENUES ? EditionController.path(edition) : path(edition);
    }

    String textKey(String text) {
        return "festival." + key() + "." + text;
    }

    private String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}

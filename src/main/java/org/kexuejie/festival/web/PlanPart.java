package org.kexuejie.festival.web;

import org.kexuejie.festival.EditionId;

/** A part of the plan that is made up of records, with its addresses and the keys of its texts. */
enum PlanPart {
    COMMITTEE("committee", "festival.committee.", true),
    ORGANIZATIONS("organizations", "festival.organizations.", true),
    LINES("lines", "festival.lines.", false),
    TARGETS("targets", "festival.targets.", true),
    VENUES("venues", "festival.venues.", false);

    private final String path;
    private final String texts;
    private final boolean removable;

    PlanPart(String path, String texts, boolean removable) {
        this.path = path;
        this.texts = texts;
        this.removable = removable;
    }

    /** Whether records of this part can be removed. */
    boolean isRemovable() {
        return removable;
    }

    /** The prefix of all addresses of this part. */
    String path(EditionId edition) {
        return EditionController.path(edition) + "/" + path;
    }

    /** Where the records are listed: on a page of their own, venues on the page of the edition. */
    String list(EditionId edition) {
        return this == VENUES ? EditionController.path(edition) : path(edition);
    }

    /** Key of a text of this part, such as its title or what its list is about. */
    String textKey(String text) {
        return texts + text;
    }
}

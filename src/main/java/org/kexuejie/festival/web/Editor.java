package org.kexuejie.festival.web;

import org.jspecify.annotations.Nullable;
import org.kexuejie.festival.EditionId;

/**
 * The page on which one record of a part of the plan is made or changed.
 *
 * @param id of the record; none for a new one
 */
record Editor(PlanPart part, EditionId edition, @Nullable Object id) {

    static Editor ofNew(PlanPart part, EditionId edition) {
        return new Editor(part, edition, null);
    }

    static Editor of(PlanPart part, EditionId edition, Object id) {
        return new Editor(part, edition, id);
    }

    public boolean isNew() {
        return id == null;
    }

    public String titleKey() {
        return part.textKey(isNew() ? "add" : "edit");
    }

    public String listKey() {
        return part.textKey("title");
    }

    public String list() {
        return part.list(edition);
    }

    /** Where the form is sent. */
    public String action() {
        return isNew() ? part.path(edition) : part.path(edition) + "/" + id;
    }

    public boolean mayRemove() {
        return !isNew() && part.isRemovable();
    }

    public String removal() {
        return action() + "/removal";
    }
}

package org.kexuejie.festival.web;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kexuejie.festival.EditionInfo;
import org.kexuejie.shared.Labelled;

/** The page on which the office keeps the records of a part of the plan in their order. */
record OrderPage(PlanPart part, EditionInfo edition, List<Section> sections) {

    static final String VIEW = "festival/order";

    /**
     * What belongs together under one heading.
     *
     * @param heading none where the part has one section only
     * @param addPath where a record is added to it, below the part's own path
     * @param groups lists that are ordered each for itself
     */
    record Section(@Nullable Labelled heading, String addPath, List<Group> groups) {

        public boolean isEmpty() {
            return groups.stream().allMatch(group -> group.items().isEmpty());
        }
    }

    record Group(@Nullable String heading, List<Item> items) {}

    record Item(
            UUID id,
            String name,
            @Nullable Labelled tag,
            @Nullable String note) {}

    /** A page with one list. */
    static OrderPage ofOne(PlanPart part, EditionInfo edition, List<Item> items) {
        var all = new Section(null, "/new", List.of(new Group(null, items)));
        return new OrderPage(part, edition, List.of(all));
    }

    public boolean hasHeadings() {
        return sections.stream().anyMatch(section -> section.heading() != null);
    }

    public String path() {
        return part.path(edition.id());
    }

    public String textKey(String text) {
        return part.textKey(text);
    }
}

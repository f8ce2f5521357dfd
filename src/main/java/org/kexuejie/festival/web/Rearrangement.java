package org.kexuejie.festival.web;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kexuejie.shell.Pages;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * A list in a new order, as its form sends it: dragged into it, or with one entry moved by its button.
 *
 * @param order the entries as they stood in the form
 * @param up the entry that goes one place up, if its button was pressed
 * @param down the entry that goes one place down, likewise
 */
record Rearrangement(
        @Nullable List<UUID> order,
        @Nullable UUID up,
        @Nullable UUID down) {

    List<UUID> wanted() {
        var wanted = new ArrayList<>(Objects.requireNonNullElse(order, List.of()));
        int from = wanted.indexOf(moved());
        int to = up != null ? from - 1 : from + 1;
        if (from >= 0 && to >= 0 && to < wanted.size()) {
            Collections.swap(wanted, from, to);
        }
        return wanted;
    }

    /** Back to the list, at the entry that was moved by its button. */
    ModelAndView backTo(String list, RedirectAttributes flash) {
        flash.addFlashAttribute("notice", "festival.done.arranged");
        return Pages.seeOther(moved() == null ? list : list + "#item-" + moved());
    }

    private @Nullable UUID moved() {
        return up != null ? up : down;
    }
}

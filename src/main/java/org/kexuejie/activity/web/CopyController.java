package org.kexuejie.activity.web;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.kexuejie.account.Actor;
import org.kexuejie.account.UnitOnly;
import org.kexuejie.activity.ActivityId;
import org.kexuejie.activity.domain.ActivityCopies;
import org.kexuejie.activity.domain.ActivityService;
import org.kexuejie.shared.Ids;
import org.kexuejie.shell.Pages;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** A new registration from an earlier one of the unit. */
@Controller
@UnitOnly
class CopyController {

    private final ActivityCopies copies;
    private final ActivityService activities;

    CopyController(ActivityCopies copies, ActivityService activities) {
        this.copies = copies;
        this.activities = activities;
    }

    /** @param draft chosen when the page was opened, so that two taps make one draft; a page that lost it makes a new one */
    @PostMapping("/school/activities/{id}/copy")
    ModelAndView copy(
            @PathVariable ActivityId id,
            @RequestParam(required = false) @Nullable ActivityId draft,
            Actor actor,
            RedirectAttributes flash) {
        ActivityId made = Objects.requireNonNullElseGet(draft, () -> new ActivityId(Ids.next()));
        try {
            copies.copy(id, made, actor);
        } catch (DataIntegrityViolationException e) {
            activities.show(made, actor); // the other of two taps made it; nothing is left to do
        }
        flash.addFlashAttribute("notice", "activity.done.copied");
        return Pages.seeOther("/school/activities/" + made + "/edit");
    }
}

package org.kexuejie.activity.web;

import org.kexuejie.account.Actor;
import org.kexuejie.activity.ActivityAction;
import org.kexuejie.activity.ActivityId;
import org.kexuejie.activity.domain.ActivityService;
import org.kexuejie.activity.domain.PostponementService;
import org.kexuejie.festival.Festival;
import org.kexuejie.shared.RuleViolation;
import org.kexuejie.shell.FormAnswer;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The pages on which an activity is moved or called off. */
@Component
class ChangePages {

    static final String POSTPONE = "activity/postpone";
    static final String CANCEL = "activity/cancel";

    private final ActivityService activities;
    private final PostponementService postponements;
    private final ActivityPages pages;
    private final Festival festival;

    ChangePages(ActivityService activities, PostponementService postponements, ActivityPages pages, Festival festival) {
        this.activities = activities;
        this.postponements = postponements;
        this.pages = pages;
        this.festival = festival;
    }

    /** @throws RuleViolation when the activity cannot be moved now */
    String postpone(ActivityId id, Actor actor, Model page) {
        ActivityPage shown = checked(id, ActivityAction.POSTPONE, actor, page);
        page.addAttribute("form", PostponementForm.of(shown.activity().registration()));
        return POSTPONE;
    }

    ModelAndView postponed(
            ActivityId id,
            PostponementForm form,
            BindingResult errors,
            Actor actor,
            Model page,
            RedirectAttributes flash) {
        fill(id, actor, page);
        return new FormAnswer(POSTPONE, "activity.done.POSTPONE", errors, flash)
                .save(
                        () -> postponements.postpone(id, form.start(), form.end(), form.reason(), actor),
                        address(id, actor));
    }

    /** @throws RuleViolation when the activity cannot be called off now */
    String cancel(ActivityId id, Actor actor, Model page) {
        checked(id, ActivityAction.CANCEL, actor, page);
        page.addAttribute("form", new CancellationForm(null));
        return CANCEL;
    }

    ModelAndView cancelled(
            ActivityId id,
            CancellationForm form,
            BindingResult errors,
            Actor actor,
            Model page,
            RedirectAttributes flash) {
        fill(id, actor, page);
        return new FormAnswer(CANCEL, "activity.done.CANCEL", errors, flash)
                .save(() -> activities.cancel(id, form.reason(), actor), address(id, actor));
    }

    private ActivityPage checked(ActivityId id, ActivityAction action, Actor actor, Model page) {
        ActivityPage shown = fill(id, actor, page);
        if (!shown.allowed().contains(action)) {
            throw RuleViolation.of(
                    "activity.rule.impossible." + action.name(),
                    shown.activity().status());
        }
        return shown;
    }

    private ActivityPage fill(ActivityId id, Actor actor, Model page) {
        ActivityPage shown = pages.page(activities.show(id, actor), actor);
        page.addAttribute("page", shown);
        page.addAttribute("edition", festival.edition(shown.activity().edition()));
        return shown;
    }

    private static String address(ActivityId id, Actor actor) {
        return actor.role().home().path() + "/activities/" + id;
    }
}

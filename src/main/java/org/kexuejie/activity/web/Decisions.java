package org.kexuejie.activity.web;

import java.util.Objects;
import org.kexuejie.account.Actor;
import org.kexuejie.activity.ActivityAction;
import org.kexuejie.activity.ActivityId;
import org.kexuejie.activity.ActivityStatus;
import org.kexuejie.activity.ReviewStep;
import org.kexuejie.activity.domain.ActivityService;
import org.kexuejie.shared.RuleViolation;
import org.kexuejie.shell.Pages;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What reviewers decide, alike at every step, and where they are led afterwards: to what else waits for them. */
@Component
class Decisions {

    private final ActivityService activities;
    private final ActivityPages pages;
    private final ActivityLists lists;

    Decisions(ActivityService activities, ActivityPages pages, ActivityLists lists) {
        this.activities = activities;
        this.pages = pages;
        this.lists = lists;
    }

    ModelAndView approve(ActivityId id, Decision decision, Actor actor, RedirectAttributes flash) {
        return onRegistration(
                ActivityAction.APPROVE,
                id,
                decision,
                actor,
                flash,
                () -> activities.approve(id, decision.reason(), actor));
    }

    ModelAndView sendBack(ActivityId id, Decision decision, Actor actor, RedirectAttributes flash) {
        return onRegistration(
                ActivityAction.RETURN,
                id,
                decision,
                actor,
                flash,
                () -> activities.sendBack(id, decision.reason(), decision.field(), actor));
    }

    ModelAndView reject(ActivityId id, Decision decision, Actor actor, RedirectAttributes flash) {
        return onRegistration(
                ActivityAction.REJECT,
                id,
                decision,
                actor,
                flash,
                () -> activities.reject(id, decision.reason(), actor));
    }

    private ModelAndView onRegistration(
            ActivityAction action,
            ActivityId id,
            Decision decision,
            Actor actor,
            RedirectAttributes flash,
            Runnable verb) {
        ActivityStatus waiting = waitingFor(actor);
        return decide(action, waiting, id, decision, actor, flash, verb);
    }

    /**
     * A decision that cannot be taken is shown on the activity as it is now, with what was typed.
     *
     * @param waiting state of what waits for the same decision
     */
    ModelAndView decide(
            ActivityAction action,
            ActivityStatus waiting,
            ActivityId id,
            Decision decision,
            Actor actor,
            RedirectAttributes flash,
            Runnable verb) {
        try {
            verb.run();
        } catch (RuleViolation violation) {
            return pages.refused(activities.show(id, actor), actor, action, decision, violation);
        }
        flash.addFlashAttribute("notice", "activity.done." + action.name());
        flash.addFlashAttribute("noticeArguments", new Object[] {
            Objects.requireNonNullElse(
                    activities.show(id, actor).activity().registration().title(), "")
        });
        lists.next(waiting, actor).ifPresent(next -> flash.addFlashAttribute("next", next));
        return Pages.seeOther(list(waiting, actor));
    }

    /** The state of registrations that wait for a reviewer. */
    static ActivityStatus waitingFor(Actor reviewer) {
        return ReviewStep.of(reviewer.role()).orElseThrow().status();
    }

    /** Address of the list of what waits in a state. */
    static String list(ActivityStatus waiting, Actor reviewer) {
        return reviewer.role().home().path() + "/activities?status=" + waiting;
    }
}

package org.kexuejie.activity.web;

import org.kexuejie.account.Actor;
import org.kexuejie.account.CityTeamOnly;
import org.kexuejie.activity.ActivityAction;
import org.kexuejie.activity.ActivityId;
import org.kexuejie.activity.ActivityStatus;
import org.kexuejie.activity.domain.ActivityService;
import org.kexuejie.activity.domain.ReportService;
import org.kexuejie.shared.RuleViolation;
import org.kexuejie.shell.Pages;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The decisions of a city's team on registrations and reports (R31). */
@Controller
@CityTeamOnly
@RequestMapping("/city/activities/{id}")
class CityReviewController {

    private final ActivityService activities;
    private final ReportService reports;
    private final ActivityPages pages;
    private final ActivityLists lists;

    CityReviewController(ActivityService activities, ReportService reports, ActivityPages pages, ActivityLists lists) {
        this.activities = activities;
        this.reports = reports;
        this.pages = pages;
        this.lists = lists;
    }

    @PostMapping("/approval")
    ModelAndView approve(
            @PathVariable ActivityId id, @ModelAttribute Decision decision, Actor actor, RedirectAttributes flash) {
        return decide(
                ActivityAction.APPROVE,
                id,
                decision,
                actor,
                flash,
                () -> activities.approve(id, decision.reason(), actor));
    }

    @PostMapping("/return")
    ModelAndView sendBack(
            @PathVariable ActivityId id, @ModelAttribute Decision decision, Actor actor, RedirectAttributes flash) {
        return decide(
                ActivityAction.RETURN,
                id,
                decision,
                actor,
                flash,
                () -> activities.sendBack(id, decision.reason(), decision.field(), actor));
    }

    @PostMapping("/rejection")
    ModelAndView reject(
            @PathVariable ActivityId id, @ModelAttribute Decision decision, Actor actor, RedirectAttributes flash) {
        return decide(
                ActivityAction.REJECT,
                id,
                decision,
                actor,
                flash,
                () -> activities.reject(id, decision.reason(), actor));
    }

    @PostMapping("/verification")
    ModelAndView verify(
            @PathVariable ActivityId id, @ModelAttribute Decision decision, Actor actor, RedirectAttributes flash) {
        return decide(
                ActivityAction.VERIFY, id, decision, actor, flash, () -> reports.verify(id, decision.reason(), actor));
    }

    @PostMapping("/report-return")
    ModelAndView sendReportBack(
            @PathVariable ActivityId id, @ModelAttribute Decision decision, Actor actor, RedirectAttributes flash) {
        return decide(
                ActivityAction.RETURN_REPORT,
                id,
                decision,
                actor,
                flash,
                () -> reports.sendBack(id, decision.reason(), decision.field(), actor));
    }

    @PostMapping("/correction")
    ModelAndView sendVerifiedBack(
            @PathVariable ActivityId id, @ModelAttribute Decision decision, Actor actor, RedirectAttributes flash) {
        return decide(
                ActivityAction.RETURN_VERIFIED,
                id,
                decision,
                actor,
                flash,
                () -> reports.sendVerifiedBack(id, decision.reason(), decision.field(), actor));
    }

    /** A decision that cannot be taken is shown on the activity as it is now, with what was typed. */
    private ModelAndView decide(
            ActivityAction action,
            ActivityId id,
            Decision decision,
            Actor actor,
            RedirectAttributes flash,
            Runnable verb) {
        try {
            verb.run();
        } catch (RuleViolation violation) {
            return pages.refused(activities.show(id, actor), action, decision, violation);
        }
        ActivityPage decided = pages.page(activities.show(id, actor));
        flash.addFlashAttribute("notice", "activity.done." + action.name());
        flash.addFlashAttribute(
                "noticeArguments",
                new Object[] {decided.activity().registration().title()});
        ActivityStatus waiting =
                action == ActivityAction.APPROVE || action == ActivityAction.RETURN || action == ActivityAction.REJECT
                        ? ActivityStatus.SUBMITTED
                        : ActivityStatus.REPORTED;
        lists.next(waiting, actor).ifPresent(next -> flash.addFlashAttribute("next", next));
        return Pages.seeOther("/city/activities?status=" + waiting);
    }
}

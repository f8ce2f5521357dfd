package org.kexuejie.activity.web;

import org.kexuejie.account.Actor;
import org.kexuejie.account.CityTeamOnly;
import org.kexuejie.activity.ActivityAction;
import org.kexuejie.activity.ActivityId;
import org.kexuejie.activity.ActivityStatus;
import org.kexuejie.activity.domain.ActivityService;
import org.kexuejie.activity.domain.ReportService;
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
class CityReviewController extends ReviewController {

    private final ActivityService activities;
    private final ReportService reports;

    CityReviewController(Decisions decisions, ActivityService activities, ReportService reports) {
        super(decisions);
        this.activities = activities;
        this.reports = reports;
    }

    @PostMapping("/takeover")
    ModelAndView takeOver(@PathVariable ActivityId id, Actor actor, RedirectAttributes flash) {
        activities.takeOver(id, actor);
        flash.addFlashAttribute("notice", "activity.done.TAKE_OVER");
        return Pages.seeOther("/city/activities/" + id);
    }

    @PostMapping("/verification")
    ModelAndView verify(
            @PathVariable ActivityId id, @ModelAttribute Decision decision, Actor actor, RedirectAttributes flash) {
        return onReport(
                ActivityAction.VERIFY, id, decision, actor, flash, () -> reports.verify(id, decision.reason(), actor));
    }

    @PostMapping("/report-return")
    ModelAndView sendReportBack(
            @PathVariable ActivityId id, @ModelAttribute Decision decision, Actor actor, RedirectAttributes flash) {
        return onReport(
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
        return onReport(
                ActivityAction.RETURN_VERIFIED,
                id,
                decision,
                actor,
                flash,
                () -> reports.sendVerifiedBack(id, decision.reason(), decision.field(), actor));
    }

    private ModelAndView onReport(
            ActivityAction action,
            ActivityId id,
            Decision decision,
            Actor actor,
            RedirectAttributes flash,
            Runnable verb) {
        return decisions.decide(action, ActivityStatus.REPORTED, id, decision, actor, flash, verb);
    }
}

package org.kexuejie.activity.web;

import jakarta.validation.Valid;
import org.kexuejie.account.Actor;
import org.kexuejie.account.UnitOnly;
import org.kexuejie.activity.ActivityId;
import org.kexuejie.activity.ActivityView;
import org.kexuejie.activity.domain.ActivityService;
import org.kexuejie.activity.domain.ReportService;
import org.kexuejie.shell.FormAnswer;
import org.kexuejie.shell.Pages;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The execution report of a unit (F04). */
@Controller
@UnitOnly
@RequestMapping("/school/activities/{id}/report")
class ReportController {

    static final String VIEW = "activity/report";

    private final ActivityService activities;
    private final ReportService reports;
    private final ReportPages pages;

    ReportController(ActivityService activities, ReportService reports, ReportPages pages) {
        this.activities = activities;
        this.reports = reports;
        this.pages = pages;
    }

    @GetMapping
    String form(@PathVariable ActivityId id, Actor actor, Model page) {
        pages.open(pages.toFill(id, actor), actor, page);
        return VIEW;
    }

    @PostMapping
    ModelAndView save(
            @PathVariable ActivityId id,
            @Valid @ModelAttribute("form") ReportForm form,
            BindingResult errors,
            @RequestParam(required = false) boolean submit,
            Actor actor,
            Model page,
            RedirectAttributes flash) {
        fill(page, id, actor);
        String notice = submit ? "activity.done.SUBMIT_REPORT" : "activity.done.reportSaved";
        return new FormAnswer(VIEW, notice, errors, flash)
                .save(
                        () -> keep(id, form, submit, actor),
                        "/school/activities/" + id + (submit ? "" : "/report"),
                        () -> page.addAttribute("version", fill(page, id, actor)));
    }

    /** What is typed is kept, also when it is not enough to be handed in. */
    private void keep(ActivityId id, ReportForm form, boolean submit, Actor actor) {
        reports.revise(id, form.version(), form.toReport(), actor);
        pages.forget(id, actor);
        if (submit) {
            reports.submit(id, actor);
        }
    }

    /** @return version of the activity that stands */
    private int fill(Model page, ActivityId id, Actor actor) {
        ActivityView standing = activities.show(id, actor).activity();
        pages.showAgain(standing, actor, page);
        return standing.version();
    }

    @PostMapping("/withdrawal")
    ModelAndView withdraw(@PathVariable ActivityId id, Actor actor, RedirectAttributes flash) {
        reports.withdraw(id, actor);
        flash.addFlashAttribute("notice", "activity.done.WITHDRAW_REPORT");
        return Pages.seeOther("/school/activities/" + id);
    }
}

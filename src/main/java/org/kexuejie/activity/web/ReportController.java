package org.kexuejie.activity.web;

import jakarta.validation.Valid;
import org.kexuejie.account.Actor;
import org.kexuejie.account.UnitOnly;
import org.kexuejie.activity.ActivityAction;
import org.kexuejie.activity.ActivityId;
import org.kexuejie.activity.domain.ActivityService;
import org.kexuejie.activity.domain.ReportService;
import org.kexuejie.shared.EditConflict;
import org.kexuejie.shared.RuleViolation;
import org.kexuejie.shell.FormErrors;
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
        var shown = activities.show(id, actor);
        if (!shown.allowed().contains(ActivityAction.EDIT_REPORT)) {
            throw pages.whyClosed(shown.activity());
        }
        page.addAttribute("form", ReportForm.of(shown.activity()));
        pages.fill(page, shown.activity());
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
        pages.fill(page, activities.show(id, actor).activity());
        if (errors.hasErrors()) {
            return Pages.invalid(VIEW);
        }
        try {
            reports.revise(id, form.version(), form.toReport(), actor);
            if (submit) {
                reports.submit(id, actor);
            }
        } catch (EditConflict conflict) {
            page.addAttribute("conflict", true);
            return Pages.conflict(VIEW);
        } catch (RuleViolation violation) {
            FormErrors.add(violation, errors);
            pages.fill(page, activities.show(id, actor).activity());
            return Pages.invalid(VIEW);
        }
        flash.addFlashAttribute("notice", submit ? "activity.done.SUBMIT_REPORT" : "activity.done.reportSaved");
        return Pages.seeOther("/school/activities/" + id + (submit ? "" : "/report"));
    }

    @PostMapping("/withdrawal")
    ModelAndView withdraw(@PathVariable ActivityId id, Actor actor, RedirectAttributes flash) {
        reports.withdraw(id, actor);
        flash.addFlashAttribute("notice", "activity.done.WITHDRAW_REPORT");
        return Pages.seeOther("/school/activities/" + id);
    }
}

package org.kexuejie.activity.web;

import jakarta.servlet.http.HttpServletRequest;
import org.kexuejie.account.Actor;
import org.kexuejie.account.UnitOnly;
import org.kexuejie.activity.ActivityAction;
import org.kexuejie.activity.ActivityId;
import org.kexuejie.activity.domain.ActivityDeadlines;
import org.kexuejie.activity.domain.ActivityFilter;
import org.kexuejie.activity.domain.ActivityService;
import org.kexuejie.activity.domain.ReportService;
import org.kexuejie.shared.RuleViolation;
import org.kexuejie.shell.Pages;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** A unit's own activities: list, page, and the short steps that need no form. */
@Controller
@UnitOnly
@RequestMapping("/school/activities")
class UnitActivityController {

    private final ActivityLists lists;
    private final ActivityService activities;
    private final ReportService reports;
    private final ActivityPages pages;
    private final RegistrationPages forms;
    private final ActivityDeadlines deadlines;

    UnitActivityController(
            ActivityLists lists,
            ActivityService activities,
            ReportService reports,
            ActivityPages pages,
            RegistrationPages forms,
            ActivityDeadlines deadlines) {
        this.lists = lists;
        this.activities = activities;
        this.reports = reports;
        this.pages = pages;
        this.forms = forms;
        this.deadlines = deadlines;
    }

    @GetMapping
    String list(
            @ModelAttribute("filter") ActivityFilter filter,
            @RequestParam(defaultValue = "1") int page,
            Actor actor,
            HttpServletRequest request,
            Model model) {
        lists.fill(model, filter, page, actor, request);
        model.addAttribute("former", lists.former(actor));
        model.addAttribute("deadline", deadlines.ofNew(actor));
        model.addAttribute("joined", lists.joined(actor));
        model.addAttribute("unsaved", forms.unsaved(actor));
        return "activity/mine";
    }

    @GetMapping("/{id}")
    String show(@PathVariable ActivityId id, Actor actor, Model model) {
        model.addAttribute("page", pages.page(activities.open(id, actor), actor));
        return "activity/show";
    }

    /** After a look at what was changed; what was typed is kept already. */
    @PostMapping("/{id}/submission")
    ModelAndView submit(@PathVariable ActivityId id, Actor actor, RedirectAttributes flash) {
        return step(id, ActivityAction.SUBMIT, actor, Decision.NONE, flash, () -> activities.submit(id, actor));
    }

    /** After a look at what was changed; what was typed is kept already. */
    @PostMapping("/{id}/report/submission")
    ModelAndView submitReport(@PathVariable ActivityId id, Actor actor, RedirectAttributes flash) {
        return step(id, ActivityAction.SUBMIT_REPORT, actor, Decision.NONE, flash, () -> reports.submit(id, actor));
    }

    @PostMapping("/{id}/withdrawal")
    ModelAndView withdraw(@PathVariable ActivityId id, Actor actor, RedirectAttributes flash) {
        return step(id, ActivityAction.WITHDRAW, actor, Decision.NONE, flash, () -> activities.withdraw(id, actor));
    }

    @PostMapping("/{id}/removal")
    ModelAndView discard(@PathVariable ActivityId id, Actor actor, RedirectAttributes flash) {
        activities.discard(id, actor);
        forms.forget(id, actor);
        flash.addFlashAttribute("notice", "activity.done.DISCARD");
        return Pages.seeOther("/school/activities");
    }

    private ModelAndView step(
            ActivityId id,
            ActivityAction action,
            Actor actor,
            Decision decision,
            RedirectAttributes flash,
            Runnable verb) {
        try {
            verb.run();
        } catch (RuleViolation violation) {
            return pages.refused(activities.show(id, actor), actor, action, decision, violation);
        }
        flash.addFlashAttribute("notice", "activity.done." + action.name());
        return Pages.seeOther("/school/activities/" + id);
    }
}

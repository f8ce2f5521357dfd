package org.kexuejie.summary.web;

import jakarta.validation.Valid;
import org.kexuejie.account.Actor;
import org.kexuejie.account.OfficeOnly;
import org.kexuejie.shared.RuleViolation;
import org.kexuejie.shell.FormErrors;
import org.kexuejie.shell.Pages;
import org.kexuejie.summary.CitySummaryId;
import org.kexuejie.summary.SummaryAction;
import org.kexuejie.summary.domain.SummaryReviewService;
import org.kexuejie.summary.domain.SummarySheet;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What the office decides on a summary, and what it notes about it (R57-R59). */
@Controller
@OfficeOnly
@RequestMapping("/office/summaries/{id}")
class OfficeDecisionController {

    private final SummaryReviewService reviews;
    private final OfficePages pages;

    OfficeDecisionController(SummaryReviewService reviews, OfficePages pages) {
        this.reviews = reviews;
        this.pages = pages;
    }

    @PostMapping("/acceptance")
    ModelAndView accept(
            @PathVariable CitySummaryId id,
            @ModelAttribute Decision decision,
            Actor actor,
            Model page,
            RedirectAttributes flash) {
        return decide(
                SummaryAction.ACCEPT,
                id,
                decision,
                actor,
                page,
                flash,
                () -> reviews.accept(id, decision.version(), decision.reason(), actor));
    }

    @PostMapping("/return")
    ModelAndView sendBack(
            @PathVariable CitySummaryId id,
            @ModelAttribute Decision decision,
            Actor actor,
            Model page,
            RedirectAttributes flash) {
        return decide(
                SummaryAction.RETURN,
                id,
                decision,
                actor,
                page,
                flash,
                () -> reviews.sendBack(id, decision.version(), decision.reason(), actor));
    }

    @PostMapping("/deliveries")
    ModelAndView note(
            @PathVariable CitySummaryId id,
            @Valid @ModelAttribute("delivery") DeliveryForm form,
            BindingResult errors,
            Actor actor,
            Model page,
            RedirectAttributes flash) {
        if (errors.hasErrors()) {
            return again(Pages.invalid(OfficePages.VIEW), id, actor, page);
        }
        try {
            reviews.note(id, form.version(), form.toDelivery(), actor);
        } catch (OptimisticLockingFailureException conflict) {
            return again(Pages.conflict(OfficePages.VIEW), id, actor, page);
        } catch (RuleViolation violation) {
            FormErrors.add(violation, errors);
            return again(Pages.invalid(OfficePages.VIEW), id, actor, page);
        }
        flash.addFlashAttribute("notice", "summary.done.NOTE_DELIVERY");
        return Pages.seeOther("/office/summaries/" + id);
    }

    /** A decision that cannot be taken is shown on the summary as it is now, with what was typed. */
    private ModelAndView decide(
            SummaryAction action,
            CitySummaryId id,
            Decision decision,
            Actor actor,
            Model page,
            RedirectAttributes flash,
            Runnable verb) {
        page.addAttribute("failedAction", action);
        page.addAttribute("failedDecision", decision);
        try {
            verb.run();
        } catch (OptimisticLockingFailureException conflict) {
            return again(Pages.conflict(OfficePages.VIEW), id, actor, page);
        } catch (RuleViolation violation) {
            page.addAttribute("violations", violation.violations());
            return again(Pages.invalid(OfficePages.VIEW), id, actor, page);
        }
        SummarySheet decided = reviews.sheet(id, actor);
        flash.addFlashAttribute("notice", "summary.done." + action.name());
        flash.addFlashAttribute("noticeArguments", new Object[] {decided.city().name()});
        return Pages.seeOther("/office/summaries");
    }

    private ModelAndView again(ModelAndView answer, CitySummaryId id, Actor actor, Model page) {
        pages.fill(page, reviews.open(id, actor), actor);
        return answer;
    }
}

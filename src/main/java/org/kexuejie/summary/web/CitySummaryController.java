package org.kexuejie.summary.web;

import org.kexuejie.account.Actor;
import org.kexuejie.account.CityTeamOnly;
import org.kexuejie.shared.RuleViolation;
import org.kexuejie.shell.Pages;
import org.kexuejie.summary.domain.CitySummaryService;
import org.kexuejie.summary.domain.SummaryDeadline;
import org.kexuejie.summary.domain.SummaryFilingService;
import org.kexuejie.summary.domain.SummarySheet;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** A city's summary as a whole: how far it is, what is missing, and its filing (F13). */
@Controller
@CityTeamOnly
@RequestMapping(CitySummaryController.PATH)
class CitySummaryController {

    static final String PATH = "/city/summary";
    static final String RECORDS = "/city/activities";

    private static final String VIEW = "summary/city";

    private final CitySummaryService summaries;
    private final SummaryFilingService filings;
    private final SummaryPages pages;
    private final SummaryDeadline deadline;

    CitySummaryController(
            CitySummaryService summaries, SummaryFilingService filings, SummaryPages pages, SummaryDeadline deadline) {
        this.summaries = summaries;
        this.filings = filings;
        this.pages = pages;
        this.deadline = deadline;
    }

    @GetMapping
    String show(Actor actor, Model page) {
        SummarySheet sheet = summaries.sheet(actor);
        pages.fill(page, sheet, RECORDS);
        page.addAttribute("deadline", deadline.of(sheet.summary()));
        return VIEW;
    }

    @PostMapping("/filing")
    ModelAndView file(@RequestParam int version, Actor actor, Model page, RedirectAttributes flash) {
        try {
            filings.file(version, actor);
        } catch (OptimisticLockingFailureException conflict) {
            show(actor, page);
            return Pages.conflict(VIEW);
        } catch (RuleViolation violation) {
            page.addAttribute("violations", violation.violations());
            show(actor, page);
            return Pages.invalid(VIEW);
        }
        flash.addFlashAttribute("notice", "summary.done.FILE");
        return Pages.seeOther(PATH);
    }

    @PostMapping("/withdrawal")
    ModelAndView withdraw(Actor actor, RedirectAttributes flash) {
        filings.withdraw(actor);
        flash.addFlashAttribute("notice", "summary.done.WITHDRAW");
        return Pages.seeOther(PATH);
    }
}

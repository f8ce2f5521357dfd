package org.kexuejie.summary.web;

import java.io.IOException;
import java.io.InputStream;
import java.util.Objects;
import org.kexuejie.account.Actor;
import org.kexuejie.account.CityTeamOnly;
import org.kexuejie.shared.RuleViolation;
import org.kexuejie.shell.Pages;
import org.kexuejie.summary.domain.CitySummaryService;
import org.kexuejie.summary.domain.SummaryFilingService;
import org.kexuejie.summary.domain.SummarySheet;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** A city prints its summary, has it stamped, and uploads the scan (R58). */
@Controller
@CityTeamOnly
@RequestMapping("/city/summary/scan")
class ScanController {

    private static final String VIEW = "summary/scan";

    private final CitySummaryService summaries;
    private final SummaryFilingService filings;
    private final SummaryPages pages;

    ScanController(CitySummaryService summaries, SummaryFilingService filings, SummaryPages pages) {
        this.summaries = summaries;
        this.filings = filings;
        this.pages = pages;
    }

    @GetMapping
    String form(Actor actor, Model page) {
        SummarySheet sheet = pages.toEdit(summaries.sheet(actor));
        pages.fill(page, sheet, CitySummaryController.RECORDS);
        return VIEW;
    }

    @PostMapping
    ModelAndView attach(@RequestParam MultipartFile scan, Actor actor, Model page, RedirectAttributes flash)
            throws IOException {
        pages.toEdit(summaries.sheet(actor));
        try (InputStream content = scan.getInputStream()) {
            if (scan.isEmpty()) {
                throw RuleViolation.at("scan", "summary.rule.scanNotChosen");
            }
            filings.attachScan(content, Objects.requireNonNullElse(scan.getOriginalFilename(), ""), actor);
        } catch (RuleViolation violation) {
            page.addAttribute("violations", violation.violations());
            form(actor, page);
            return Pages.invalid(VIEW);
        }
        flash.addFlashAttribute("notice", "summary.done.scan");
        return Pages.seeOther("/city/summary");
    }
}

package org.kexuejie.summary.web;

import jakarta.validation.Valid;
import org.kexuejie.account.Actor;
import org.kexuejie.account.CityTeamOnly;
import org.kexuejie.shell.FormAnswer;
import org.kexuejie.summary.domain.CitySummaryService;
import org.kexuejie.summary.domain.SummarySheet;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** A city writes its summary; what is typed is kept at any time, complete or not. */
@Controller
@CityTeamOnly
@RequestMapping("/city/summary/text")
class TextController {

    private static final String PATH = "/city/summary/text";
    private static final String VIEW = "summary/text";

    private final CitySummaryService summaries;
    private final SummaryPages pages;

    TextController(CitySummaryService summaries, SummaryPages pages) {
        this.summaries = summaries;
        this.pages = pages;
    }

    @GetMapping
    String form(Actor actor, Model page) {
        SummarySheet sheet = pages.toEdit(summaries.sheet(actor));
        page.addAttribute("form", NarrativeForm.of(sheet.summary(), pages.overview(sheet)));
        fill(page, sheet);
        return VIEW;
    }

    @PostMapping
    ModelAndView save(
            @Valid @ModelAttribute("form") NarrativeForm form,
            BindingResult errors,
            @RequestParam(required = false) boolean done,
            Actor actor,
            Model page,
            RedirectAttributes flash) {
        fill(page, pages.toEdit(summaries.sheet(actor)));
        return new FormAnswer(VIEW, "summary.done.text", errors, flash)
                .save(
                        () -> summaries.write(form.version(), form.toNarrative(), form.toHighlights(), actor),
                        done ? CitySummaryController.PATH : PATH,
                        () -> fill(page, summaries.sheet(actor)));
    }

    private void fill(Model page, SummarySheet sheet) {
        pages.fill(page, sheet, CitySummaryController.RECORDS);
        page.addAttribute("offer", pages.overview(sheet));
    }
}

package org.kexuejie.summary.web;

import jakarta.validation.Valid;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.kexuejie.account.Actor;
import org.kexuejie.account.CityTeamOnly;
import org.kexuejie.region.Regions;
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
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** A city checks its figures, and says why some activities have none (F05). */
@Controller
@CityTeamOnly
@RequestMapping("/city/summary/figures")
class FiguresController {

    private static final String VIEW = "summary/figures";

    private final CitySummaryService summaries;
    private final SummaryPages pages;
    private final Regions regions;

    FiguresController(CitySummaryService summaries, SummaryPages pages, Regions regions) {
        this.summaries = summaries;
        this.pages = pages;
        this.regions = regions;
    }

    @GetMapping
    String form(Actor actor, Model page) {
        SummarySheet sheet = pages.toEdit(summaries.sheet(actor));
        page.addAttribute("form", FiguresForm.of(sheet));
        fill(page, sheet);
        return VIEW;
    }

    @PostMapping
    ModelAndView save(
            @Valid @ModelAttribute("form") FiguresForm form,
            BindingResult errors,
            Actor actor,
            Model page,
            RedirectAttributes flash) {
        fill(page, pages.toEdit(summaries.sheet(actor)));
        return new FormAnswer(VIEW, "summary.done.figures", errors, flash)
                .save(
                        () -> summaries.checkFigures(
                                form.version(), form.typedReasons(), form.confirmedFigures(), actor),
                        CitySummaryController.PATH,
                        () -> fill(page, summaries.sheet(actor)));
    }

    private void fill(Model page, SummarySheet sheet) {
        pages.fill(page, sheet, CitySummaryController.RECORDS);
        page.addAttribute("regions", regions);
        page.addAttribute(
                "open",
                sheet.unreported().stream()
                        .collect(Collectors.toMap(activity -> activity.id().value(), Function.identity())));
    }
}

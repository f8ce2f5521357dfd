package org.kexuejie.festival.web;

import jakarta.validation.Valid;
import org.kexuejie.account.OfficeOnly;
import org.kexuejie.festival.CoverageMode;
import org.kexuejie.festival.EditionId;
import org.kexuejie.festival.EditionInfo;
import org.kexuejie.festival.Festival;
import org.kexuejie.festival.LateHandling;
import org.kexuejie.festival.domain.EditionService;
import org.kexuejie.festival.domain.PlanQueries;
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
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The editions and the plan of each. */
@Controller
@OfficeOnly
@RequestMapping(EditionController.LIST)
class EditionController {

    static final String LIST = "/office/editions";
    static final String SAVED = "festival.done.saved";

    private static final String FORM = "festival/edition-form";

    private final PlanQueries plans;
    private final Festival festival;
    private final EditionService editions;
    private final CarrierGroups carriers;

    EditionController(PlanQueries plans, Festival festival, EditionService editions, CarrierGroups carriers) {
        this.plans = plans;
        this.festival = festival;
        this.editions = editions;
        this.carriers = carriers;
    }

    static String path(EditionId edition) {
        return LIST + "/" + edition;
    }

    @GetMapping
    String list(Model page) {
        page.addAttribute("editions", plans.editions());
        return "festival/list";
    }

    @GetMapping("/{edition}")
    String show(@PathVariable EditionId edition, Model page) {
        page.addAttribute(
                "page",
                new EditionPage(
                        festival.edition(edition),
                        festival.findCurrent()
                                .filter(open -> !open.id().equals(edition))
                                .orElse(null),
                        carriers.of(festival.organizations(edition)),
                        festival.committee(edition),
                        festival.lines(edition),
                        festival.targets(edition),
                        festival.venues(edition)));
        return "festival/show";
    }

    @GetMapping("/{edition}/edit")
    String edit(@PathVariable EditionId edition, Model page) {
        page.addAttribute("form", EditionForm.of(fill(edition, page)));
        return FORM;
    }

    @PostMapping("/{edition}")
    ModelAndView update(
            @PathVariable EditionId edition,
            @Valid @ModelAttribute("form") EditionForm form,
            BindingResult errors,
            Model page,
            RedirectAttributes flash) {
        fill(edition, page);
        return new FormAnswer(FORM, SAVED, errors, flash)
                .save(
                        () -> editions.revise(edition, form.version(), form.toDetails()),
                        path(edition),
                        () -> page.addAttribute("standing", festival.edition(edition)));
    }

    /** Opens the edition for everybody; the one that is open until now is closed. */
    @PostMapping("/{edition}/opening")
    ModelAndView open(@PathVariable EditionId edition, RedirectAttributes flash) {
        editions.open(edition);
        flash.addFlashAttribute("notice", "festival.done.opened");
        flash.addFlashAttribute(
                "noticeArguments", new Object[] {festival.edition(edition).shortName()});
        return Pages.seeOther(path(edition));
    }

    private EditionInfo fill(EditionId edition, Model page) {
        EditionInfo shown = festival.edition(edition);
        page.addAttribute("edition", shown);
        page.addAttribute("coverageModes", CoverageMode.values());
        page.addAttribute("lateHandlings", LateHandling.values());
        return shown;
    }
}

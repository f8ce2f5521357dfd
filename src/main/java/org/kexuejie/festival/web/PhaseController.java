package org.kexuejie.festival.web;

import jakarta.validation.Valid;
import org.kexuejie.account.OfficeOnly;
import org.kexuejie.festival.EditionId;
import org.kexuejie.festival.EditionInfo;
import org.kexuejie.festival.Festival;
import org.kexuejie.festival.PhaseKind;
import org.kexuejie.festival.domain.EditionService;
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

/** The four phases of an edition (R61-R64). */
@Controller
@OfficeOnly
@RequestMapping(EditionController.LIST + "/{edition}/phases")
class PhaseController {

    private static final String VIEW = "festival/phase-form";

    private final Festival festival;
    private final EditionService editions;

    PhaseController(Festival festival, EditionService editions) {
        this.festival = festival;
        this.editions = editions;
    }

    @GetMapping
    String form(@PathVariable EditionId edition, Model page) {
        page.addAttribute("form", PhasesForm.of(fill(edition, page)));
        return VIEW;
    }

    @PostMapping
    ModelAndView update(
            @PathVariable EditionId edition,
            @Valid @ModelAttribute("form") PhasesForm form,
            BindingResult errors,
            Model page,
            RedirectAttributes flash) {
        PhaseForm.checkSent(form.phases());
        fill(edition, page);
        return new FormAnswer(VIEW, errors, page, flash)
                .save(
                        () -> editions.schedule(edition, form.version(), PhaseForm.toPhases(form.phases())),
                        EditionController.path(edition),
                        () -> festival.edition(edition));
    }

    private EditionInfo fill(EditionId edition, Model page) {
        EditionInfo shown = festival.edition(edition);
        page.addAttribute("edition", shown);
        page.addAttribute("phaseKinds", PhaseKind.values());
        return shown;
    }
}

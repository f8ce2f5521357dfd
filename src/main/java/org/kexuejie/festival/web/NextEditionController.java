package org.kexuejie.festival.web;

import jakarta.validation.Valid;
import org.kexuejie.account.OfficeOnly;
import org.kexuejie.festival.CoverageMode;
import org.kexuejie.festival.EditionId;
import org.kexuejie.festival.EditionInfo;
import org.kexuejie.festival.Festival;
import org.kexuejie.festival.LateHandling;
import org.kexuejie.festival.PhaseKind;
import org.kexuejie.festival.domain.EditionService;
import org.kexuejie.shell.FormAnswer;
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

/** The next edition is made by copying one (R05). */
@Controller
@OfficeOnly
@RequestMapping(EditionController.LIST + "/{edition}/next")
class NextEditionController {

    private static final String VIEW = "festival/next";

    private final Festival festival;
    private final EditionService editions;

    NextEditionController(Festival festival, EditionService editions) {
        this.festival = festival;
        this.editions = editions;
    }

    @GetMapping
    String form(@PathVariable EditionId edition, Model page) {
        page.addAttribute("form", EditionForm.after(fill(edition, page)));
        return VIEW;
    }

    @PostMapping
    ModelAndView copy(
            @PathVariable EditionId edition,
            @Valid @ModelAttribute("form") EditionForm form,
            BindingResult errors,
            Model page,
            RedirectAttributes flash) {
        PhaseForm.checkSent(form.phases());
        fill(edition, page);
        return new FormAnswer(VIEW, EditionController.SAVED, errors, flash).save(() -> {
            EditionId copy = editions.copy(edition, form.toDetails(), PhaseForm.toPhases(form.phases()));
            return EditionController.path(copy);
        });
    }

    private EditionInfo fill(EditionId edition, Model page) {
        EditionInfo source = festival.edition(edition);
        page.addAttribute("edition", source);
        page.addAttribute("coverageModes", CoverageMode.values());
        page.addAttribute("lateHandlings", LateHandling.values());
        page.addAttribute("phaseKinds", PhaseKind.values());
        return source;
    }
}

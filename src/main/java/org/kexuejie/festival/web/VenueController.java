package org.kexuejie.festival.web;

import jakarta.validation.Valid;
import org.kexuejie.account.Actor;
import org.kexuejie.account.OfficeOnly;
import org.kexuejie.festival.EditionId;
import org.kexuejie.festival.Festival;
import org.kexuejie.festival.VenueId;
import org.kexuejie.festival.VenueInfo;
import org.kexuejie.festival.VenueStatus;
import org.kexuejie.festival.domain.PlanQueries;
import org.kexuejie.festival.domain.VenueService;
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

/** The venues, tentative and fixed (R15). */
@Controller
@OfficeOnly
@RequestMapping(EditionController.LIST + "/{edition}/venues")
class VenueController {

    private static final String FORM = "festival/venue-form";

    private final PlanQueries plans;
    private final Festival festival;
    private final VenueService venues;

    VenueController(PlanQueries plans, Festival festival, VenueService venues) {
        this.plans = plans;
        this.festival = festival;
        this.venues = venues;
    }

    @GetMapping("/new")
    String blank(@PathVariable EditionId edition, Model page) {
        page.addAttribute("form", VenueForm.blank());
        fill(Editor.ofNew(PlanPart.VENUES, edition), page);
        return FORM;
    }

    @PostMapping
    ModelAndView add(
            @PathVariable EditionId edition,
            @Valid @ModelAttribute("form") VenueForm form,
            BindingResult errors,
            Model page,
            RedirectAttributes flash) {
        var editor = Editor.ofNew(PlanPart.VENUES, edition);
        fill(editor, page);
        return new FormAnswer(FORM, EditionController.SAVED, errors, flash)
                .save(() -> venues.add(edition, form.toDetails()), editor.list());
    }

    @GetMapping("/{id}")
    String edit(@PathVariable EditionId edition, @PathVariable VenueId id, Model page) {
        VenueInfo venue = plans.venue(edition, id);
        page.addAttribute("form", VenueForm.of(venue));
        page.addAttribute("venue", venue);
        fill(Editor.of(PlanPart.VENUES, edition, id), page);
        return FORM;
    }

    @PostMapping("/{id}")
    ModelAndView update(
            @PathVariable EditionId edition,
            @PathVariable VenueId id,
            @Valid @ModelAttribute("form") VenueForm form,
            BindingResult errors,
            Actor actor,
            Model page,
            RedirectAttributes flash) {
        var editor = Editor.of(PlanPart.VENUES, edition, id);
        fill(editor, page);
        page.addAttribute("venue", plans.venue(edition, id));
        return new FormAnswer(FORM, EditionController.SAVED, errors, flash)
                .save(
                        () -> venues.revise(edition, id, form.version(), form.toDetails(), form.reason(), actor),
                        editor.list(),
                        () -> page.addAttribute("standing", plans.venue(edition, id)));
    }

    private void fill(Editor editor, Model page) {
        page.addAttribute("editor", editor);
        page.addAttribute("edition", festival.edition(editor.edition()));
        page.addAttribute("statuses", VenueStatus.values());
    }
}

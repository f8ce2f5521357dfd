package org.kexuejie.activity.web;

import jakarta.validation.Valid;
import org.kexuejie.account.Actor;
import org.kexuejie.account.CityTeamOnly;
import org.kexuejie.account.OfficeOnly;
import org.kexuejie.activity.domain.ReviewPhrases;
import org.kexuejie.shell.FormAnswer;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The phrases that a city's team and the office keep at hand for their reviews. */
@Controller
class ReviewPhrasesController {

    private static final String OF_CITY = "/city/review-phrases";
    private static final String OF_OFFICE = "/office/review-phrases";
    private static final String VIEW = "activity/phrases";

    private final ReviewPhrases phrases;

    ReviewPhrasesController(ReviewPhrases phrases) {
        this.phrases = phrases;
    }

    @CityTeamOnly
    @GetMapping(OF_CITY)
    String ofCity(Actor actor, Model page) {
        return show(actor, page);
    }

    @CityTeamOnly
    @PostMapping(OF_CITY)
    ModelAndView keepForCity(
            @Valid @ModelAttribute("form") PhrasesForm form,
            BindingResult errors,
            Actor actor,
            Model page,
            RedirectAttributes flash) {
        return keep(form, actor, page, new FormAnswer(VIEW, "activity.phrases.done", errors, flash), OF_CITY);
    }

    @OfficeOnly
    @GetMapping(OF_OFFICE)
    String ofOffice(Actor actor, Model page) {
        return show(actor, page);
    }

    @OfficeOnly
    @PostMapping(OF_OFFICE)
    ModelAndView keepForOffice(
            @Valid @ModelAttribute("form") PhrasesForm form,
            BindingResult errors,
            Actor actor,
            Model page,
            RedirectAttributes flash) {
        return keep(form, actor, page, new FormAnswer(VIEW, "activity.phrases.done", errors, flash), OF_OFFICE);
    }

    private String show(Actor actor, Model page) {
        page.addAttribute("form", PhrasesForm.of(phrases.of(actor)));
        return VIEW;
    }

    private ModelAndView keep(PhrasesForm form, Actor actor, Model page, FormAnswer answer, String next) {
        return answer.save(
                () -> phrases.keep(form.version(), form.phrases(), actor),
                next,
                () -> page.addAttribute("version", phrases.of(actor).version()));
    }
}

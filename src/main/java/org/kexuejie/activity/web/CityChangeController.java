package org.kexuejie.activity.web;

import jakarta.validation.Valid;
import org.kexuejie.account.Actor;
import org.kexuejie.account.CityTeamOnly;
import org.kexuejie.activity.ActivityId;
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

/** A city moves an approved activity for a unit that asked for it. */
@Controller
@CityTeamOnly
@RequestMapping("/city/activities/{id}")
class CityChangeController {

    private final ChangePages pages;

    CityChangeController(ChangePages pages) {
        this.pages = pages;
    }

    @GetMapping("/postponement")
    String postpone(@PathVariable ActivityId id, Actor actor, Model page) {
        return pages.postpone(id, actor, page);
    }

    @PostMapping("/postponement")
    ModelAndView postponed(
            @PathVariable ActivityId id,
            @Valid @ModelAttribute("form") PostponementForm form,
            BindingResult errors,
            Actor actor,
            Model page,
            RedirectAttributes flash) {
        return pages.postponed(id, form, errors, actor, page, flash);
    }
}

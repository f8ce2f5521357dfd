package org.kexuejie.activity.web;

import jakarta.validation.Valid;
import org.kexuejie.account.Actor;
import org.kexuejie.activity.ActivityId;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Moves activities to another time. Each side has its own of it. */
abstract class ChangeController {

    final ChangePages pages;

    ChangeController(ChangePages pages) {
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

package org.kexuejie.organization.web;

import jakarta.validation.Valid;
import org.kexuejie.account.Actor;
import org.kexuejie.organization.OrganizationId;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Suspends units and takes them up again. Each side has its own of it. */
abstract class SuspensionController {

    private final SuspensionPages pages;

    SuspensionController(SuspensionPages pages) {
        this.pages = pages;
    }

    @GetMapping("/suspension")
    ModelAndView ask(@PathVariable OrganizationId id, Actor actor, Model page) {
        return pages.ask(id, actor, page);
    }

    @PostMapping("/suspension")
    ModelAndView suspend(
            @PathVariable OrganizationId id,
            @Valid @ModelAttribute("form") SuspensionForm form,
            BindingResult errors,
            Actor actor,
            Model page,
            RedirectAttributes flash) {
        return pages.suspend(id, form, errors, actor, page, flash);
    }

    @PostMapping("/reactivation")
    ModelAndView reactivate(@PathVariable OrganizationId id, Actor actor, RedirectAttributes flash) {
        return pages.reactivate(id, actor, flash);
    }
}

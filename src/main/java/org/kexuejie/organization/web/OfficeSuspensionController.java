package org.kexuejie.organization.web;

import jakarta.validation.Valid;
import org.kexuejie.account.Actor;
import org.kexuejie.account.OfficeOnly;
import org.kexuejie.organization.OrganizationId;
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

/** The office suspends any unit and takes it up again. */
@Controller
@OfficeOnly
@RequestMapping("/office/units/{id}")
class OfficeSuspensionController {

    private final SuspensionPages pages;

    OfficeSuspensionController(SuspensionPages pages) {
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

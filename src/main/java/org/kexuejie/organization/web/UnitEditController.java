package org.kexuejie.organization.web;

import jakarta.validation.Valid;
import java.util.Objects;
import org.kexuejie.account.Actor;
import org.kexuejie.account.CityTeamOnly;
import org.kexuejie.organization.OrganizationId;
import org.kexuejie.organization.OrganizationInfo;
import org.kexuejie.organization.domain.OrganizationService;
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

/** A city registers its units and keeps them right (F01). */
@Controller
@CityTeamOnly
@RequestMapping("/city/units")
class UnitEditController {

    private static final String VIEW = "organization/form";

    private final OrganizationService organizations;
    private final UnitPages pages;

    UnitEditController(OrganizationService organizations, UnitPages pages) {
        this.organizations = organizations;
        this.pages = pages;
    }

    @GetMapping("/new")
    String blank(Actor actor, Model page) {
        page.addAttribute("form", UnitForm.blank());
        pages.fillChoices(page, actor);
        return VIEW;
    }

    @PostMapping
    ModelAndView add(
            @Valid @ModelAttribute("form") UnitForm form,
            BindingResult errors,
            Actor actor,
            Model page,
            RedirectAttributes flash) {
        pages.fillChoices(page, actor);
        return new FormAnswer(VIEW, "organization.done.added", errors, flash)
                .save(() -> "/city/units/" + organizations.add(form.toDetails(), actor));
    }

    @GetMapping("/{id}/edit")
    String edit(@PathVariable OrganizationId id, Actor actor, Model page) {
        page.addAttribute("form", form(organizations.visible(id, actor)));
        page.addAttribute("unitId", id);
        pages.fillChoices(page, actor);
        return VIEW;
    }

    @PostMapping("/{id}")
    ModelAndView update(
            @PathVariable OrganizationId id,
            @Valid @ModelAttribute("form") UnitForm form,
            BindingResult errors,
            Actor actor,
            Model page,
            RedirectAttributes flash) {
        page.addAttribute("unitId", organizations.visible(id, actor).id());
        pages.fillChoices(page, actor);
        int readVersion = Objects.requireNonNullElse(form.version(), -1);
        return new FormAnswer(VIEW, "organization.done.saved", errors, flash)
                .save(
                        () -> organizations.revise(id, readVersion, form.toDetails(), actor),
                        "/city/units/" + id,
                        () -> page.addAttribute(
                                "version", organizations.visible(id, actor).version()));
    }

    private static UnitForm form(OrganizationInfo unit) {
        return UnitForm.of(unit.version(), unit.details());
    }
}

package org.kexuejie.organization.web;

import jakarta.validation.Valid;
import java.util.Objects;
import org.kexuejie.account.Actor;
import org.kexuejie.account.UnitOnly;
import org.kexuejie.organization.OrganizationId;
import org.kexuejie.organization.OrganizationInfo;
import org.kexuejie.organization.domain.OrganizationService;
import org.kexuejie.region.Regions;
import org.kexuejie.shell.FormAnswer;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What the register knows of one's own unit; address and contacts can be kept up to date here. */
@Controller
@UnitOnly
class OwnUnitController {

    private static final String VIEW = "organization/own";

    private final OrganizationService organizations;
    private final Regions regions;

    OwnUnitController(OrganizationService organizations, Regions regions) {
        this.organizations = organizations;
        this.regions = regions;
    }

    @GetMapping("/school/unit")
    String show(Actor actor, Model page) {
        page.addAttribute("form", ContactForm.of(fill(page, actor)));
        return VIEW;
    }

    @PostMapping("/school/unit")
    ModelAndView update(
            @Valid @ModelAttribute("form") ContactForm form,
            BindingResult errors,
            Actor actor,
            Model page,
            RedirectAttributes flash) {
        OrganizationInfo unit = fill(page, actor);
        return new FormAnswer(VIEW, "organization.done.saved", errors, flash)
                .save(
                        () -> organizations.updateContact(
                                unit.id(),
                                form.version(),
                                Objects.requireNonNull(form.address()),
                                form.toContact(),
                                actor),
                        "/school/unit",
                        () -> page.addAttribute(
                                "version", organizations.get(unit.id()).version()));
    }

    private OrganizationInfo fill(Model page, Actor actor) {
        OrganizationInfo unit = organizations.get(new OrganizationId(actor.unitId()));
        page.addAttribute("unit", unit);
        page.addAttribute("city", regions.city(unit.cityCode()));
        page.addAttribute("county", regions.county(unit.countyCode()));
        return unit;
    }
}

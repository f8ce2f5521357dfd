package org.kexuejie.organization.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.kexuejie.account.AccountId;
import org.kexuejie.account.Actor;
import org.kexuejie.account.CityTeamOnly;
import org.kexuejie.account.Role;
import org.kexuejie.organization.OrganizationId;
import org.kexuejie.organization.OrganizationInfo;
import org.kexuejie.organization.domain.AccountDesk;
import org.kexuejie.organization.domain.OrganizationService;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** A city makes and looks after the accounts of its units and counties, and of nobody else. */
@Controller
@CityTeamOnly
class CityAccountController {

    private static final String FORM = "organization/account-form";

    private final AccountPages pages;
    private final AccountDesk desk;
    private final OrganizationService organizations;
    private final AccountPlaces places;

    CityAccountController(
            AccountPages pages, AccountDesk desk, OrganizationService organizations, AccountPlaces places) {
        this.pages = pages;
        this.desk = desk;
        this.organizations = organizations;
        this.places = places;
    }

    @GetMapping("/city/accounts")
    String list(
            @RequestParam(required = false) @Nullable String text,
            @RequestParam(defaultValue = "1") int page,
            Actor actor,
            HttpServletRequest request,
            Model model) {
        places.fillCountyLevel(model, actor);
        return pages.list(model, Set.of(Role.COUNTY_AST, Role.UNIT), actor.cityCode(), text, page, request);
    }

    @GetMapping("/city/accounts/new-county")
    String countyForm(Actor actor, Model page) {
        page.addAttribute("form", HolderForm.blank());
        fillCounties(page, actor);
        return FORM;
    }

    @PostMapping("/city/accounts/county")
    ModelAndView openForCounty(
            @Valid @ModelAttribute("form") HolderForm form, BindingResult errors, Actor actor, Model page) {
        fillCounties(page, actor);
        return pages.open(() -> desk.openForCounty(form.placeGiven(), form.toHolder(), actor), errors, FORM);
    }

    @GetMapping("/city/units/{id}/new-account")
    String unitForm(@PathVariable OrganizationId id, Actor actor, Model page) {
        OrganizationInfo unit = fillUnit(page, id, actor);
        page.addAttribute("form", HolderForm.forUnit(unit.name(), id.toString()));
        return FORM;
    }

    @PostMapping("/city/units/{id}/accounts")
    ModelAndView openForUnit(
            @PathVariable OrganizationId id,
            @Valid @ModelAttribute("form") HolderForm form,
            BindingResult errors,
            Actor actor,
            Model page) {
        fillUnit(page, id, actor);
        return pages.open(() -> desk.openForUnit(id, form.toHolder(), actor), errors, FORM);
    }

    @PostMapping("/city/accounts/{id}/password")
    ModelAndView resetPassword(@PathVariable AccountId id, Actor actor) {
        return pages.resetPassword(id, actor);
    }

    @PostMapping("/city/accounts/{id}/suspension")
    ModelAndView suspend(@PathVariable AccountId id, Actor actor, RedirectAttributes flash) {
        return pages.suspend(id, actor, flash);
    }

    @PostMapping("/city/accounts/{id}/reactivation")
    ModelAndView reactivate(@PathVariable AccountId id, Actor actor, RedirectAttributes flash) {
        return pages.reactivate(id, actor, flash);
    }

    private void fillCounties(Model page, Actor actor) {
        places.fillCounties(page, actor);
        page.addAttribute("action", "/city/accounts/county");
    }

    private OrganizationInfo fillUnit(Model page, OrganizationId id, Actor actor) {
        OrganizationInfo unit = organizations.visible(id, actor);
        page.addAttribute("role", Role.UNIT);
        page.addAttribute("action", "/city/units/" + id + "/accounts");
        page.addAttribute("unit", unit);
        return unit;
    }
}

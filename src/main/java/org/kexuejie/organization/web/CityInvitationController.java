package org.kexuejie.organization.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.io.IOException;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.kexuejie.account.Actor;
import org.kexuejie.account.CityTeamOnly;
import org.kexuejie.account.InvitationId;
import org.kexuejie.account.InvitationState;
import org.kexuejie.account.Role;
import org.kexuejie.organization.OrganizationId;
import org.kexuejie.organization.OrganizationInfo;
import org.kexuejie.organization.domain.InvitationDesk;
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

/** A city invites its own units and counties, and nobody else. */
@Controller
@CityTeamOnly
class CityInvitationController {

    private static final String FORM = "organization/invite";

    private final InvitationPages pages;
    private final InvitationDesk desk;
    private final OrganizationService organizations;
    private final AccountPlaces places;

    CityInvitationController(
            InvitationPages pages, InvitationDesk desk, OrganizationService organizations, AccountPlaces places) {
        this.pages = pages;
        this.desk = desk;
        this.organizations = organizations;
        this.places = places;
    }

    @GetMapping("/city/invitations")
    String list(
            @RequestParam(required = false) @Nullable InvitationState state,
            @RequestParam(required = false) @Nullable String text,
            @RequestParam(defaultValue = "1") int page,
            Actor actor,
            HttpServletRequest request,
            Model model) {
        places.fillCountyLevel(model, actor);
        return pages.list(model, Set.of(Role.COUNTY_AST, Role.UNIT), actor.cityCode(), state, text, page, request);
    }

    @GetMapping("/city/invitations/new-county")
    String countyForm(Actor actor, Model page) {
        page.addAttribute("form", GuestForm.blank());
        places.fillCounties(page, actor);
        return FORM;
    }

    @PostMapping("/city/invitations/county")
    ModelAndView inviteCounty(
            @Valid @ModelAttribute("form") GuestForm form, BindingResult errors, Actor actor, Model page) {
        places.fillCounties(page, actor);
        return pages.invite(() -> desk.inviteCounty(form.placeGiven(), form.toGuest(), actor), errors, FORM);
    }

    @GetMapping("/city/units/{id}/invite")
    String unitForm(@PathVariable OrganizationId id, Actor actor, Model page) {
        OrganizationInfo unit = fillUnit(page, id, actor);
        String contact = unit.details().contact().contactName();
        page.addAttribute("form", new GuestForm(contact, unit.name(), id.toString()));
        return FORM;
    }

    @PostMapping("/city/units/{id}/invitations")
    ModelAndView inviteUnit(
            @PathVariable OrganizationId id,
            @Valid @ModelAttribute("form") GuestForm form,
            BindingResult errors,
            Actor actor,
            Model page) {
        fillUnit(page, id, actor);
        return pages.invite(() -> desk.inviteUnit(id, form.toGuest(), actor), errors, FORM);
    }

    @PostMapping("/city/invitations/{id}/renewal")
    ModelAndView renew(@PathVariable InvitationId id, Actor actor) {
        return pages.renew(id, actor);
    }

    @PostMapping("/city/invitations/{id}/withdrawal")
    ModelAndView withdraw(@PathVariable InvitationId id, Actor actor, RedirectAttributes flash) {
        return pages.withdraw(id, actor, flash);
    }

    @PostMapping("/city/invitations/links.xlsx")
    void export(@RequestParam(required = false) @Nullable String codes, Actor actor, HttpServletResponse response)
            throws IOException {
        pages.export(codes, actor, response);
    }

    private OrganizationInfo fillUnit(Model page, OrganizationId id, Actor actor) {
        OrganizationInfo unit = organizations.visible(id, actor);
        page.addAttribute("role", Role.UNIT);
        page.addAttribute("unit", unit);
        return unit;
    }
}

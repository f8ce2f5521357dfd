package org.kexuejie.organization.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.io.IOException;
import java.util.EnumSet;
import org.jspecify.annotations.Nullable;
import org.kexuejie.account.Actor;
import org.kexuejie.account.InvitationId;
import org.kexuejie.account.InvitationState;
import org.kexuejie.account.OfficeOnly;
import org.kexuejie.account.Role;
import org.kexuejie.organization.domain.InvitationDesk;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The office sees all invitations, and makes those of cities and host departments. */
@Controller
@OfficeOnly
@RequestMapping("/office/invitations")
class OfficeInvitationController {

    private static final String FORM = "organization/invite";

    private final InvitationPages pages;
    private final InvitationDesk desk;
    private final AccountPlaces places;

    OfficeInvitationController(InvitationPages pages, InvitationDesk desk, AccountPlaces places) {
        this.pages = pages;
        this.desk = desk;
        this.places = places;
    }

    @GetMapping
    String list(
            @RequestParam(required = false) @Nullable InvitationState state,
            @RequestParam(required = false) @Nullable String text,
            @RequestParam(defaultValue = "1") int page,
            HttpServletRequest request,
            Model model) {
        return pages.list(model, EnumSet.allOf(Role.class), null, state, text, page, request);
    }

    @GetMapping("/new-city")
    String cityForm(Model page) {
        page.addAttribute("form", GuestForm.blank());
        places.fillCities(page);
        return FORM;
    }

    @GetMapping("/new-host")
    String hostForm(Model page) {
        page.addAttribute("form", GuestForm.blank());
        places.fillHosts(page);
        return FORM;
    }

    @PostMapping("/city")
    ModelAndView inviteCity(
            @Valid @ModelAttribute("form") GuestForm form, BindingResult errors, Actor actor, Model page) {
        places.fillCities(page);
        return pages.invite(() -> desk.inviteCity(form.placeGiven(), form.toGuest(), actor), errors, FORM);
    }

    @PostMapping("/host")
    ModelAndView inviteHost(
            @Valid @ModelAttribute("form") GuestForm form, BindingResult errors, Actor actor, Model page) {
        places.fillHosts(page);
        return pages.invite(
                () -> desk.inviteHost(AccountPlaces.sector(form.placeGiven()), form.toGuest(), actor), errors, FORM);
    }

    @PostMapping("/{id}/renewal")
    ModelAndView renew(@PathVariable InvitationId id, Actor actor) {
        return pages.renew(id, actor);
    }

    @PostMapping("/{id}/withdrawal")
    ModelAndView withdraw(@PathVariable InvitationId id, Actor actor, RedirectAttributes flash) {
        return pages.withdraw(id, actor, flash);
    }

    @PostMapping("/links.xlsx")
    void export(@RequestParam(required = false) @Nullable String codes, Actor actor, HttpServletResponse response)
            throws IOException {
        pages.export(codes, actor, response);
    }
}

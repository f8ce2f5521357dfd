package org.kexuejie.organization.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import java.util.EnumSet;
import org.jspecify.annotations.Nullable;
import org.kexuejie.account.AccountId;
import org.kexuejie.account.Actor;
import org.kexuejie.account.OfficeOnly;
import org.kexuejie.account.Role;
import org.kexuejie.organization.domain.AccountDesk;
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

/** The office sees all accounts, and makes those of cities and host departments. */
@Controller
@OfficeOnly
@RequestMapping("/office/accounts")
class OfficeAccountController {

    private static final String FORM = "organization/account-form";

    private final AccountPages pages;
    private final AccountDesk desk;
    private final AccountPlaces places;

    OfficeAccountController(AccountPages pages, AccountDesk desk, AccountPlaces places) {
        this.pages = pages;
        this.desk = desk;
        this.places = places;
    }

    @GetMapping
    String list(
            @RequestParam(required = false) @Nullable String text,
            @RequestParam(defaultValue = "1") int page,
            HttpServletRequest request,
            Model model) {
        return pages.list(model, EnumSet.allOf(Role.class), null, text, page, request);
    }

    @GetMapping("/new-city")
    String cityForm(Model page) {
        page.addAttribute("form", HolderForm.blank());
        fillCities(page);
        return FORM;
    }

    @GetMapping("/new-host")
    String hostForm(Model page) {
        page.addAttribute("form", HolderForm.blank());
        fillHosts(page);
        return FORM;
    }

    @PostMapping("/city")
    ModelAndView openForCity(
            @Valid @ModelAttribute("form") HolderForm form, BindingResult errors, Actor actor, Model page) {
        fillCities(page);
        return pages.open(() -> desk.openForCity(form.placeGiven(), form.toHolder(), actor), errors, FORM);
    }

    @PostMapping("/host")
    ModelAndView openForHost(
            @Valid @ModelAttribute("form") HolderForm form, BindingResult errors, Actor actor, Model page) {
        fillHosts(page);
        return pages.open(
                () -> desk.openForHost(AccountPlaces.sector(form.placeGiven()), form.toHolder(), actor), errors, FORM);
    }

    @PostMapping("/{id}/password")
    ModelAndView resetPassword(@PathVariable AccountId id, Actor actor) {
        return pages.resetPassword(id, actor);
    }

    @PostMapping("/{id}/suspension")
    ModelAndView suspend(@PathVariable AccountId id, Actor actor, RedirectAttributes flash) {
        return pages.suspend(id, actor, flash);
    }

    @PostMapping("/{id}/reactivation")
    ModelAndView reactivate(@PathVariable AccountId id, Actor actor, RedirectAttributes flash) {
        return pages.reactivate(id, actor, flash);
    }

    private void fillCities(Model page) {
        places.fillCities(page);
        page.addAttribute("action", "/office/accounts/city");
    }

    private void fillHosts(Model page) {
        places.fillHosts(page);
        page.addAttribute("action", "/office/accounts/host");
    }
}

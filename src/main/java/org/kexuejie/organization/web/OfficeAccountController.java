package org.kexuejie.organization.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.kexuejie.account.AccountId;
import org.kexuejie.account.Actor;
import org.kexuejie.account.OfficeOnly;
import org.kexuejie.account.Role;
import org.kexuejie.festival.Sector;
import org.kexuejie.organization.domain.AccountDesk;
import org.kexuejie.region.Regions;
import org.kexuejie.shared.RecordNotFound;
import org.kexuejie.shell.OptionGroup;
import org.springframework.context.MessageSource;
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
    private final Regions regions;
    private final MessageSource messages;

    OfficeAccountController(AccountPages pages, AccountDesk desk, Regions regions, MessageSource messages) {
        this.pages = pages;
        this.desk = desk;
        this.regions = regions;
        this.messages = messages;
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
        return form(page, Role.CITY_TEAM);
    }

    @GetMapping("/new-host")
    String hostForm(Model page) {
        return form(page, Role.HOST);
    }

    @PostMapping("/city")
    ModelAndView openForCity(
            @Valid @ModelAttribute("form") HolderForm form, BindingResult errors, Actor actor, Model page) {
        fill(page, Role.CITY_TEAM);
        return pages.open(() -> desk.openForCity(form.placeGiven(), form.toHolder(), actor), errors, FORM);
    }

    @PostMapping("/host")
    ModelAndView openForHost(
            @Valid @ModelAttribute("form") HolderForm form, BindingResult errors, Actor actor, Model page) {
        fill(page, Role.HOST);
        return pages.open(() -> desk.openForHost(sector(form.placeGiven()), form.toHolder(), actor), errors, FORM);
    }

    private static Sector sector(String name) {
        return Arrays.stream(Sector.values())
                .filter(sector -> sector.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new RecordNotFound("sector " + name));
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

    private String form(Model page, Role role) {
        page.addAttribute("form", HolderForm.blank());
        fill(page, role);
        return FORM;
    }

    private void fill(Model page, Role role) {
        page.addAttribute("role", role);
        page.addAttribute("action", role == Role.HOST ? "/office/accounts/host" : "/office/accounts/city");
        page.addAttribute("placeLabel", role == Role.HOST ? "organization.account.sector" : "region.city");
        page.addAttribute("places", OptionGroup.plain(role == Role.HOST ? sectors() : cities()));
    }

    private List<OptionGroup.Option> cities() {
        return regions.cities().stream()
                .map(city -> new OptionGroup.Option(city.code(), city.name()))
                .toList();
    }

    private List<OptionGroup.Option> sectors() {
        return Arrays.stream(Sector.values())
                .map(sector -> new OptionGroup.Option(
                        sector.name(), messages.getMessage(sector.labelKey(), null, Locale.SIMPLIFIED_CHINESE)))
                .toList();
    }
}

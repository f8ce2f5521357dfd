package org.kexuejie.organization.web;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.io.IOException;
import org.kexuejie.account.Actor;
import org.kexuejie.account.CityTeamOnly;
import org.kexuejie.document.Download;
import org.kexuejie.organization.CityTeamInfo;
import org.kexuejie.organization.domain.CityTeamService;
import org.kexuejie.organization.domain.CountyContacts;
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

/** A city names a contact in each of its counties (F02). */
@Controller
@CityTeamOnly
class CountyContactController {

    private static final String PATH = "/city/team/counties";
    private static final String VIEW = "organization/county-contacts";

    private final CountyContacts contacts;
    private final CityTeamService teams;
    private final Regions regions;

    CountyContactController(CountyContacts contacts, CityTeamService teams, Regions regions) {
        this.contacts = contacts;
        this.teams = teams;
        this.regions = regions;
    }

    @GetMapping(PATH)
    String form(Actor actor, Model page) {
        String city = actor.cityCode();
        page.addAttribute(
                "form", CountyContactsForm.of(version(actor), regions.city(city).counties(), contacts.of(city)));
        page.addAttribute("regions", regions);
        return VIEW;
    }

    @PostMapping(PATH)
    ModelAndView save(
            @Valid @ModelAttribute("form") CountyContactsForm form,
            BindingResult errors,
            Actor actor,
            Model page,
            RedirectAttributes flash) {
        page.addAttribute("regions", regions);
        return new FormAnswer(VIEW, "organization.done.saved", errors, flash)
                .save(
                        () -> contacts.save(form.version(), form.toContacts(), actor),
                        PATH,
                        () -> page.addAttribute("version", version(actor)));
    }

    @GetMapping(PATH + ".xlsx")
    void export(Actor actor, HttpServletResponse response) throws IOException {
        contacts.write(actor.cityCode(), actor, Download.xlsx(response, "县级联络人表"));
    }

    private int version(Actor actor) {
        return teams.ofCity(actor.cityCode()).map(CityTeamInfo::version).orElse(CityTeamInfo.NEW);
    }
}

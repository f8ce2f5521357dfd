package org.kexuejie.organization.web;

import jakarta.validation.Valid;
import java.io.IOException;
import java.io.InputStream;
import java.util.Objects;
import org.kexuejie.account.Actor;
import org.kexuejie.account.CityTeamOnly;
import org.kexuejie.festival.Sector;
import org.kexuejie.organization.CityTeamInfo;
import org.kexuejie.organization.TeamDuty;
import org.kexuejie.organization.domain.CityTeamService;
import org.kexuejie.organization.domain.CountyContacts;
import org.kexuejie.region.Regions;
import org.kexuejie.shared.RuleViolation;
import org.kexuejie.shell.FormAnswer;
import org.kexuejie.shell.Pages;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** A city files its implementation team (F02). */
@Controller
@CityTeamOnly
@RequestMapping(CityTeamController.PATH)
class CityTeamController {

    static final String PATH = "/city/team";

    private static final String VIEW = "organization/team";

    private final CityTeamService teams;
    private final CountyContacts contacts;
    private final Regions regions;

    CityTeamController(CityTeamService teams, CountyContacts contacts, Regions regions) {
        this.teams = teams;
        this.contacts = contacts;
        this.regions = regions;
    }

    @GetMapping
    String form(Actor actor, Model page) {
        page.addAttribute(
                "form",
                teams.ofCity(actor.cityCode())
                        .map(team -> CityTeamForm.of(team.version(), team.details()))
                        .orElseGet(CityTeamForm::blank));
        fill(page, actor);
        return VIEW;
    }

    @PostMapping
    ModelAndView save(
            @Valid @ModelAttribute("form") CityTeamForm form,
            BindingResult errors,
            @RequestParam(required = false) boolean file,
            Actor actor,
            Model page,
            RedirectAttributes flash) {
        fill(page, actor);
        String notice = file ? "organization.team.doneFiled" : "organization.team.doneSaved";
        return new FormAnswer(VIEW, notice, errors, flash)
                .save(() -> keep(form, file, actor), PATH, () -> page.addAttribute("version", fill(page, actor)));
    }

    /** What is entered is kept, also when it is not enough to be filed. */
    private void keep(CityTeamForm form, boolean file, Actor actor) {
        teams.save(form.version(), form.toDetails(), actor);
        if (file) {
            teams.file(actor);
        }
    }

    @PostMapping("/plan")
    ModelAndView attachPlan(@RequestParam MultipartFile planFile, Actor actor, RedirectAttributes flash)
            throws IOException {
        try (InputStream content = planFile.getInputStream()) {
            if (planFile.isEmpty()) {
                throw RuleViolation.of("organization.rule.planFileMissing");
            }
            teams.attachPlan(content, Objects.requireNonNullElse(planFile.getOriginalFilename(), ""), actor);
            flash.addFlashAttribute("notice", "organization.team.donePlan");
        } catch (RuleViolation violation) {
            RuleViolation.Violation first = violation.violations().getFirst();
            flash.addFlashAttribute("warning", first.key());
            flash.addFlashAttribute("warningArguments", first.arguments().toArray());
        }
        return Pages.seeOther(PATH);
    }

    /** @return version of the team that stands */
    private int fill(Model page, Actor actor) {
        var team = teams.ofCity(actor.cityCode());
        page.addAttribute("team", team.orElse(null));
        page.addAttribute("contacts", contacts.of(actor.cityCode()).size());
        page.addAttribute("counties", regions.city(actor.cityCode()).counties().size());
        page.addAttribute("duties", TeamDuty.values());
        page.addAttribute("sectors", Sector.values());
        return team.map(CityTeamInfo::version).orElse(CityTeamInfo.NEW);
    }
}

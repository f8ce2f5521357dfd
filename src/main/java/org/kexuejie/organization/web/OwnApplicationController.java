package org.kexuejie.organization.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.io.IOException;
import java.io.InputStream;
import java.util.Objects;
import org.kexuejie.organization.domain.UnitApplicationInfo;
import org.kexuejie.organization.domain.UnitApplications;
import org.kexuejie.region.Regions;
import org.kexuejie.shared.RuleViolation;
import org.kexuejie.shell.FormAnswer;
import org.kexuejie.shell.Pages;
import org.kexuejie.shell.PublicPage;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What an applicant sees and does by the code of the application. */
@Controller
@PublicPage
@RequestMapping(RegisterPages.PATH + "/{code}")
class OwnApplicationController {

    private static final String FORM = "organization/register";
    private static final String SHOW = "organization/application-own";

    private final RegisterPages pages;
    private final UnitPages units;
    private final UnitApplications applications;
    private final Regions regions;

    OwnApplicationController(RegisterPages pages, UnitPages units, UnitApplications applications, Regions regions) {
        this.pages = pages;
        this.units = units;
        this.applications = applications;
        this.regions = regions;
    }

    /** What is known of the application, on every page of it. */
    @ModelAttribute("unit")
    UnitApplicationInfo application(
            @PathVariable String code, HttpServletRequest request, HttpServletResponse response, Model page) {
        UnitApplicationInfo application = pages.open(code, request, response);
        page.addAttribute("code", code);
        page.addAttribute("city", regions.city(application.cityCode()));
        page.addAttribute("county", regions.county(application.countyCode()));
        return application;
    }

    @ExceptionHandler(RegisterPages.TooManyTries.class)
    ModelAndView tooMany() {
        return new ModelAndView("organization/register-status", HttpStatus.TOO_MANY_REQUESTS)
                .addObject("throttled", true);
    }

    @GetMapping
    String show() {
        return SHOW;
    }

    @GetMapping("/paper")
    String paper(
            @PathVariable String code,
            @ModelAttribute(name = "unit", binding = false) UnitApplicationInfo application,
            Model page) {
        return units.paper(page, RegisterPages.PATH + "/" + code, application.atOffice());
    }

    @GetMapping("/edit")
    ModelAndView edit(
            @PathVariable String code,
            @ModelAttribute(name = "unit", binding = false) UnitApplicationInfo application,
            Model page) {
        if (!application.state().isOpen()) {
            return Pages.seeOther(RegisterPages.PATH + "/" + code);
        }
        page.addAttribute("form", UnitForm.of(application.version(), application.details()));
        units.fillChoices(page);
        return new ModelAndView(FORM);
    }

    @PostMapping
    ModelAndView correct(
            @PathVariable String code,
            @Valid @ModelAttribute("form") UnitForm form,
            BindingResult errors,
            Model page,
            RedirectAttributes flash) {
        units.fillChoices(page);
        int readVersion = Objects.requireNonNullElse(form.version(), -1);
        return new FormAnswer(FORM, "organization.application.done.corrected", errors, flash)
                .save(
                        () -> applications.correct(code, readVersion, form.toDetails()),
                        RegisterPages.PATH + "/" + code,
                        () -> applications.look(code).ifPresent(now -> page.addAttribute("version", now.version())));
    }

    /** The stamped form hands the application in. */
    @PostMapping("/scan")
    ModelAndView handIn(
            @PathVariable String code,
            @RequestParam MultipartFile scan,
            HttpServletRequest request,
            Model page,
            RedirectAttributes flash)
            throws IOException {
        try (InputStream content = scan.getInputStream()) {
            if (scan.isEmpty()) {
                throw RuleViolation.at("scan", "organization.rule.scanNotChosen");
            }
            pages.limit("register-scan", request);
            applications.handIn(code, content, Objects.requireNonNullElse(scan.getOriginalFilename(), ""));
        } catch (RuleViolation violation) {
            page.addAttribute("violations", violation.violations());
            return Pages.invalid(SHOW);
        }
        flash.addFlashAttribute("notice", "organization.application.done.handedIn");
        return Pages.seeOther(RegisterPages.PATH + "/" + code);
    }
}

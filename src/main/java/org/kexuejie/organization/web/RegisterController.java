package org.kexuejie.organization.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.kexuejie.organization.domain.UnitApplications;
import org.kexuejie.shared.RuleViolation;
import org.kexuejie.shell.FormAnswer;
import org.kexuejie.shell.Pages;
import org.kexuejie.shell.PublicPage;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** A unit without an account registers itself (F01), and finds its application again. */
@Controller
@PublicPage
class RegisterController {

    private static final String FORM = "organization/register";
    private static final String STATUS = "organization/register-status";

    private final RegisterPages pages;
    private final UnitPages units;
    private final UnitApplications applications;

    RegisterController(RegisterPages pages, UnitPages units, UnitApplications applications) {
        this.pages = pages;
        this.units = units;
        this.applications = applications;
    }

    @GetMapping(RegisterPages.PATH)
    String blank(Model page) {
        page.addAttribute("form", UnitForm.blank());
        page.addAttribute("code", UnitApplications.CODES.issue());
        units.fillChoices(page);
        return FORM;
    }

    /** @param typed the code that was chosen when the form was opened */
    @PostMapping(RegisterPages.PATH)
    ModelAndView apply(
            @Valid @ModelAttribute("form") UnitForm form,
            BindingResult errors,
            @RequestParam(name = "code", required = false) @Nullable String typed,
            HttpServletRequest request,
            Model page,
            RedirectAttributes flash) {
        String code = UnitApplications.CODES.in(given(typed)).orElseGet(UnitApplications.CODES::issue);
        page.addAttribute("code", code);
        units.fillChoices(page);
        return new FormAnswer(FORM, "organization.application.done.applied", errors, flash).save(() -> {
            pages.limit("register", request);
            applications.apply(code, form.toDetails());
            return RegisterPages.PATH + "/" + code;
        });
    }

    @GetMapping(RegisterPages.PATH + "/status")
    String status() {
        return STATUS;
    }

    @PostMapping(RegisterPages.PATH + "/status")
    ModelAndView find(
            @RequestParam(required = false) @Nullable String number,
            @RequestParam(required = false) @Nullable String code,
            HttpServletRequest request) {
        try {
            return Pages.seeOther(pages.find(given(number), given(code), request));
        } catch (RuleViolation violation) {
            return Pages.invalid(STATUS)
                    .addObject("violations", violation.violations())
                    .addObject("number", number)
                    .addObject("code", code);
        }
    }

    private static String given(@Nullable String typed) {
        return Objects.requireNonNullElse(typed, "");
    }
}

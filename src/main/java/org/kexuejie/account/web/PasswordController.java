package org.kexuejie.account.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.util.Objects;
import org.kexuejie.account.SignedInOnly;
import org.kexuejie.account.domain.SignInService;
import org.kexuejie.account.domain.SignedIn;
import org.kexuejie.shared.RuleViolation;
import org.kexuejie.shell.FormErrors;
import org.kexuejie.shell.Pages;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.WebDataBinder;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.InitBinder;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The signed-in person's own password. */
@Controller
@SignedInOnly
class PasswordController {

    static final String PATH = "/password";
    private static final String VIEW = "account/password";

    private final SignInService accounts;

    PasswordController(SignInService accounts) {
        this.accounts = accounts;
    }

    @InitBinder("form")
    void asTyped(WebDataBinder binder) {
        binder.registerCustomEditor(String.class, new AsTyped());
    }

    @GetMapping(PATH)
    String form(@AuthenticationPrincipal SignedIn user, Model page) {
        page.addAttribute("form", PasswordForm.empty());
        page.addAttribute("first", user.mustChangePassword());
        return VIEW;
    }

    @PostMapping(PATH)
    ModelAndView change(
            @AuthenticationPrincipal SignedIn user,
            @Valid @ModelAttribute("form") PasswordForm form,
            BindingResult errors,
            HttpServletRequest request,
            HttpServletResponse response,
            Model page,
            RedirectAttributes flash) {
        page.addAttribute("first", user.mustChangePassword());
        if (!errors.hasErrors() && !form.isRepeated()) {
            errors.rejectValue("repeatedPassword", "account.rule.passwordNotRepeated", "");
        }
        if (errors.hasErrors()) {
            return Pages.invalid(VIEW);
        }
        try {
            SignedIn renewed = accounts.changePassword(
                    user.accountId(),
                    Objects.requireNonNull(form.currentPassword()),
                    Objects.requireNonNull(form.newPassword()));
            OwnSession.goOnAs(renewed, request, response);
        } catch (RuleViolation violation) {
            FormErrors.add(violation, errors);
            return Pages.invalid(VIEW);
        }
        flash.addFlashAttribute("notice", "account.password.changed");
        return Pages.seeOther(user.homeArea().path());
    }
}

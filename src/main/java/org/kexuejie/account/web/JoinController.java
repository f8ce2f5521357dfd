package org.kexuejie.account.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.kexuejie.account.InvitationState;
import org.kexuejie.account.domain.JoinService;
import org.kexuejie.account.domain.JoinService.Offer;
import org.kexuejie.account.domain.SignInService;
import org.kexuejie.account.domain.SignInThrottle;
import org.kexuejie.account.domain.SignedIn;
import org.kexuejie.shared.RuleViolation;
import org.kexuejie.shell.FormErrors;
import org.kexuejie.shell.Pages;
import org.kexuejie.shell.PublicPage;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.WebDataBinder;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.InitBinder;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * Where the link of an invitation leads. A link that makes no account says why, and nothing of whom it was for; its
 * address is passed on to nobody.
 */
@Controller
@PublicPage
class JoinController {

    static final String PATH = "/join";
    private static final String VIEW = "account/join";

    private final JoinService invitations;
    private final SignInService accounts;
    private final SignInThrottle throttle;

    JoinController(JoinService invitations, SignInService accounts, SignInThrottle throttle) {
        this.invitations = invitations;
        this.accounts = accounts;
        this.throttle = throttle;
    }

    @InitBinder("form")
    void asTyped(WebDataBinder binder) {
        binder.registerCustomEditor(String.class, new AsTyped());
    }

    @GetMapping(PATH)
    String code() {
        return "account/join-code";
    }

    /** The code was typed from paper. */
    @PostMapping(PATH)
    ModelAndView find(@RequestParam(required = false) @Nullable String code) {
        return Optional.ofNullable(code)
                .flatMap(JoinService::codeIn)
                .map(found -> Pages.seeOther(PATH + "/" + found))
                .orElseGet(() -> Pages.invalid("account/join-code")
                        .addObject("wrong", true)
                        .addObject("code", code));
    }

    @GetMapping(PATH + "/{code}")
    ModelAndView show(
            @PathVariable String code,
            @AuthenticationPrincipal @Nullable SignedIn user,
            HttpServletRequest request,
            HttpServletResponse response) {
        ModelAndView shown = open(code, user, request, response);
        return shown.addObject(
                "form", JoinForm.proposing((String) shown.getModel().get("suggested")));
    }

    private ModelAndView open(
            String code, @Nullable SignedIn user, HttpServletRequest request, HttpServletResponse response) {
        response.setHeader("Referrer-Policy", "no-referrer");
        if (!throttle.tryLink(request.getRemoteAddr())) {
            return closed("throttled", HttpStatus.TOO_MANY_REQUESTS);
        }
        Optional<Offer> offer = invitations.look(code);
        if (offer.isPresent()) {
            throttle.knewLink(request.getRemoteAddr());
        }
        if (offer.filter(Offer::stands).isEmpty()) {
            return closed(offer);
        }
        return new ModelAndView(VIEW, "invitation", offer.get().invitation())
                .addObject("suggested", offer.get().suggestedUsername())
                .addObject("user", user)
                .addObject("code", code);
    }

    @PostMapping(PATH + "/{code}")
    ModelAndView accept(
            @PathVariable String code,
            @AuthenticationPrincipal @Nullable SignedIn user,
            @Valid @ModelAttribute("form") JoinForm form,
            BindingResult errors,
            HttpServletRequest request,
            HttpServletResponse response,
            RedirectAttributes flash) {
        ModelAndView shown = open(code, user, request, response);
        if (!VIEW.equals(shown.getViewName())) {
            return shown;
        }
        if (user != null) {
            return Pages.seeOther(PATH + "/" + code);
        }
        if (!errors.hasErrors() && !form.isRepeated()) {
            errors.rejectValue("repeatedPassword", "account.rule.passwordNotRepeated", "");
        }
        if (errors.hasErrors()) {
            return again(shown);
        }
        try {
            Optional<SignedIn> made = invitations.accept(
                    code, Objects.requireNonNull(form.username()), Objects.requireNonNull(form.newPassword()));
            if (made.isEmpty()) {
                return closed(invitations.look(code));
            }
            accounts.signedIn(made.get().accountId());
            OwnSession.goOnAs(made.get(), request, response);
            flash.addFlashAttribute("notice", "account.join.done");
            return Pages.seeOther(made.get().homeArea().path());
        } catch (RuleViolation violation) {
            FormErrors.add(violation, errors);
            return again(shown);
        }
    }

    private static ModelAndView again(ModelAndView shown) {
        shown.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        return shown;
    }

    private static ModelAndView closed(Optional<Offer> offer) {
        if (offer.isEmpty()) {
            return closed("unknown", HttpStatus.NOT_FOUND);
        }
        InvitationState state = offer.get().invitation().state();
        String why = state == InvitationState.OPEN ? "closed" : state.name().toLowerCase(Locale.ROOT);
        return closed(why, HttpStatus.GONE);
    }

    private static ModelAndView closed(String why, HttpStatus status) {
        return new ModelAndView("account/join-closed", status).addObject("why", why);
    }
}

package org.kexuejie.organization.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.kexuejie.account.AccountFilter;
import org.kexuejie.account.AccountId;
import org.kexuejie.account.Accounts;
import org.kexuejie.account.Actor;
import org.kexuejie.account.IssuedPassword;
import org.kexuejie.account.Role;
import org.kexuejie.organization.domain.AccountDesk;
import org.kexuejie.shared.PageQuery;
import org.kexuejie.shared.RuleViolation;
import org.kexuejie.shell.FormErrors;
import org.kexuejie.shell.ListLink;
import org.kexuejie.shell.Pages;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The pages on which accounts are made and looked after, alike for office and cities. */
@Component
class AccountPages {

    private final Accounts accounts;
    private final AccountDesk desk;

    AccountPages(Accounts accounts, AccountDesk desk) {
        this.accounts = accounts;
        this.desk = desk;
    }

    String list(
            Model page,
            Set<Role> roles,
            @Nullable String cityCode,
            @Nullable String text,
            int number,
            HttpServletRequest request) {
        page.addAttribute("list", accounts.list(new AccountFilter(roles, cityCode, text), PageQuery.ofPage(number)));
        page.addAttribute("text", text);
        page.addAttribute("link", ListLink.of(request));
        return "organization/accounts";
    }

    /** Opens an account and shows its first password, this once. */
    ModelAndView open(Supplier<IssuedPassword> opening, BindingResult errors, String formView) {
        if (errors.hasErrors()) {
            return Pages.invalid(formView);
        }
        try {
            return issued(opening.get());
        } catch (RuleViolation violation) {
            FormErrors.add(violation, errors);
            return Pages.invalid(formView);
        }
    }

    ModelAndView resetPassword(AccountId id, Actor actor) {
        return issued(desk.resetPassword(id, actor));
    }

    ModelAndView suspend(AccountId id, Actor actor, RedirectAttributes flash) {
        desk.suspend(id, actor);
        flash.addFlashAttribute("notice", "organization.account.suspended");
        return backToList(actor);
    }

    ModelAndView reactivate(AccountId id, Actor actor, RedirectAttributes flash) {
        desk.reactivate(id, actor);
        flash.addFlashAttribute("notice", "organization.account.reactivated");
        return backToList(actor);
    }

    private static ModelAndView backToList(Actor actor) {
        return Pages.seeOther(actor.role().home().path() + "/accounts");
    }

    private static ModelAndView issued(IssuedPassword issued) {
        return new ModelAndView("organization/issued", "issued", issued);
    }
}

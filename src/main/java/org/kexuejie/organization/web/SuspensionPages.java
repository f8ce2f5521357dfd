package org.kexuejie.organization.web;

import java.util.List;
import org.kexuejie.account.AccountSummary;
import org.kexuejie.account.Accounts;
import org.kexuejie.account.Actor;
import org.kexuejie.organization.OrganizationId;
import org.kexuejie.organization.OrganizationInfo;
import org.kexuejie.organization.domain.UnitSuspensions;
import org.kexuejie.shell.FormAnswer;
import org.kexuejie.shell.Pages;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Suspends units and takes them up again, for cities and for the office alike. */
@Component
class SuspensionPages {

    private static final String VIEW = "organization/suspension";

    private final UnitSuspensions suspensions;
    private final Accounts accounts;

    SuspensionPages(UnitSuspensions suspensions, Accounts accounts) {
        this.suspensions = suspensions;
        this.accounts = accounts;
    }

    /** What follows from it, and why it is done. */
    ModelAndView ask(OrganizationId id, Actor actor, Model page) {
        OrganizationInfo unit = fill(id, actor, page);
        if (!unit.active()) {
            return Pages.seeOther(pathOf(id, actor));
        }
        page.addAttribute("form", SuspensionForm.blank());
        return new ModelAndView(VIEW);
    }

    ModelAndView suspend(
            OrganizationId id,
            SuspensionForm form,
            BindingResult errors,
            Actor actor,
            Model page,
            RedirectAttributes flash) {
        fill(id, actor, page);
        return new FormAnswer(VIEW, "organization.suspension.done", errors, flash)
                .save(() -> suspensions.suspend(id, form.reasonGiven(), actor), pathOf(id, actor));
    }

    ModelAndView reactivate(OrganizationId id, Actor actor, RedirectAttributes flash) {
        suspensions.reactivate(id, actor);
        flash.addFlashAttribute("notice", "organization.suspension.doneReactivated");
        return Pages.seeOther(pathOf(id, actor));
    }

    private OrganizationInfo fill(OrganizationId id, Actor actor, Model page) {
        OrganizationInfo unit = suspensions.managed(id, actor);
        List<AccountSummary> held = accounts.ofUnit(id.value());
        page.addAttribute("unit", unit);
        page.addAttribute("path", pathOf(id, actor));
        page.addAttribute(
                "accounts", held.stream().filter(AccountSummary::active).count());
        return unit;
    }

    private static String pathOf(OrganizationId id, Actor actor) {
        return actor.role().home().path() + "/units/" + id;
    }
}

package org.kexuejie.organization.web;

import java.util.List;
import org.kexuejie.account.Actor;
import org.kexuejie.account.CityTeamOnly;
import org.kexuejie.organization.OrgKind;
import org.kexuejie.organization.domain.BulkInvitations;
import org.kexuejie.organization.domain.InvitationDesk;
import org.kexuejie.organization.domain.UnitFilter;
import org.kexuejie.region.Regions;
import org.kexuejie.shared.RuleViolation;
import org.kexuejie.shell.Pages;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** A city invites all of its units that have no account, after it has seen how many they are. */
@Controller
@CityTeamOnly
@RequestMapping("/city/invitations/units")
class CityBulkInvitationController {

    private static final String VIEW = "organization/invite-units";

    private final InvitationPages pages;
    private final BulkInvitations bulk;
    private final Regions regions;

    CityBulkInvitationController(InvitationPages pages, BulkInvitations bulk, Regions regions) {
        this.pages = pages;
        this.bulk = bulk;
        this.regions = regions;
    }

    @GetMapping
    String preview(
            @ModelAttribute("filter") UnitFilter filter,
            @RequestParam(defaultValue = "false") boolean anew,
            Actor actor,
            Model page) {
        fill(page, filter, anew, actor);
        return VIEW;
    }

    @PostMapping
    ModelAndView invite(
            @ModelAttribute("filter") UnitFilter filter,
            @RequestParam(defaultValue = "false") boolean anew,
            Actor actor,
            Model page) {
        try {
            return pages.issued(bulk.inviteUnits(filter, anew, actor));
        } catch (RuleViolation nobody) {
            fill(page, filter, anew, actor);
            return Pages.invalid(VIEW);
        }
    }

    private void fill(Model page, UnitFilter filter, boolean anew, Actor actor) {
        page.addAttribute("plan", bulk.plan(filter, anew, actor));
        page.addAttribute("anew", anew);
        page.addAttribute("most", InvitationDesk.MOST_AT_ONCE);
        page.addAttribute("kinds", List.of(OrgKind.values()));
        page.addAttribute("regions", regions);
        page.addAttribute("counties", regions.city(actor.cityCode()).counties());
    }
}

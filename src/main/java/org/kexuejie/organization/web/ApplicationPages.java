package org.kexuejie.organization.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kexuejie.account.Actor;
import org.kexuejie.account.Role;
import org.kexuejie.organization.ApplicationState;
import org.kexuejie.organization.domain.UnitApplicationDesk;
import org.kexuejie.organization.domain.UnitApplicationId;
import org.kexuejie.organization.domain.UnitApplicationInfo;
import org.kexuejie.organization.domain.UnitApplicationLinks;
import org.kexuejie.organization.domain.UnitApplicationQueries;
import org.kexuejie.region.Regions;
import org.kexuejie.shared.Characters;
import org.kexuejie.shared.PageQuery;
import org.kexuejie.shared.RuleViolation;
import org.kexuejie.shell.ListLink;
import org.kexuejie.shell.Pages;
import org.kexuejie.trail.Trail;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The pages on which cities and the office decide on units that register themselves. */
@Component
class ApplicationPages {

    private static final String SHOW = "organization/application";
    private static final int LONGEST_REASON = 500;

    /** What is handed in and may be looked for. */
    private static final List<ApplicationState> STATES = Arrays.stream(ApplicationState.values())
            .filter(state -> state != ApplicationState.AWAITING_SCAN)
            .toList();

    private final UnitApplicationDesk desk;
    private final UnitApplicationQueries queries;
    private final InvitationPages invitations;
    private final Regions regions;
    private final Trail trail;

    ApplicationPages(
            UnitApplicationDesk desk,
            UnitApplicationQueries queries,
            InvitationPages invitations,
            Regions regions,
            Trail trail) {
        this.desk = desk;
        this.queries = queries;
        this.invitations = invitations;
        this.regions = regions;
        this.trail = trail;
    }

    /** Takes a decision with its reason. */
    interface Decision {
        void take(UnitApplicationId id, String reason, Actor actor);
    }

    String list(Model page, @Nullable ApplicationState state, int number, Actor actor, HttpServletRequest request) {
        page.addAttribute("list", queries.list(state, actor, PageQuery.ofPage(number)));
        page.addAttribute("state", state);
        page.addAttribute("states", STATES);
        page.addAttribute("regions", regions);
        page.addAttribute("link", ListLink.of(request));
        return "organization/applications";
    }

    String show(Model page, UnitApplicationId id, Actor actor) {
        UnitApplicationInfo application = desk.show(id, actor);
        page.addAttribute("unit", application);
        page.addAttribute("city", regions.city(application.cityCode()));
        page.addAttribute("county", regions.county(application.countyCode()));
        page.addAttribute("similar", queries.similar(application));
        page.addAttribute("regions", regions);
        page.addAttribute("path", pathOf(id, actor));
        page.addAttribute("trail", trail.of(UnitApplicationLinks.SUBJECT, id.value()));
        return SHOW;
    }

    /** Shows the link of the invitation that comes of it, this once; the office cannot fetch it as a sheet later. */
    ModelAndView approve(UnitApplicationId id, Actor actor, Model page) {
        try {
            ModelAndView issued = invitations.issued(List.of(desk.approve(id, actor)));
            return actor.is(Role.COMMITTEE_OFFICE) ? issued.addObject("codes", "") : issued;
        } catch (RuleViolation violation) {
            return again(id, violation, actor, page);
        }
    }

    ModelAndView decide(
            UnitApplicationId id,
            @Nullable String reason,
            String action,
            Decision decision,
            Actor actor,
            Model page,
            RedirectAttributes flash) {
        try {
            decision.take(id, checked(reason), actor);
        } catch (RuleViolation violation) {
            page.addAttribute("failedAction", action);
            page.addAttribute("failedReason", reason);
            return again(id, violation, actor, page);
        }
        flash.addFlashAttribute("notice", "organization.application.done." + action);
        return Pages.seeOther(pathOf(id, actor));
    }

    private ModelAndView again(UnitApplicationId id, RuleViolation violation, Actor actor, Model page) {
        page.addAttribute("violations", violation.violations());
        return Pages.invalid(show(page, id, actor));
    }

    private static String checked(@Nullable String reason) {
        if (reason == null) {
            throw RuleViolation.at("reason", "organization.application.rule.reason");
        }
        if (Characters.in(reason) > LONGEST_REASON) {
            throw RuleViolation.at("reason", "organization.application.rule.reasonLong", LONGEST_REASON);
        }
        return reason;
    }

    private static String pathOf(UnitApplicationId id, Actor actor) {
        return actor.role().home().path() + "/applications/" + id;
    }
}

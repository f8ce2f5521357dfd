package org.kexuejie.activity.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.kexuejie.account.Actor;
import org.kexuejie.account.Role;
import org.kexuejie.activity.ActivityAction;
import org.kexuejie.activity.ActivityView;
import org.kexuejie.activity.domain.ActivityService.Shown;
import org.kexuejie.activity.domain.Lookalikes;
import org.kexuejie.activity.domain.Partners;
import org.kexuejie.activity.domain.Postponements;
import org.kexuejie.activity.domain.ReviewChains;
import org.kexuejie.activity.domain.ReviewPhrases;
import org.kexuejie.festival.EditionInfo;
import org.kexuejie.festival.Festival;
import org.kexuejie.festival.LineInfo;
import org.kexuejie.organization.Organizations;
import org.kexuejie.region.Regions;
import org.kexuejie.shared.FestivalTime;
import org.kexuejie.shared.RuleViolation;
import org.kexuejie.shell.Pages;
import org.kexuejie.trail.Trail;
import org.kexuejie.trail.TrailEntry;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

/** Puts together what the page of an activity shows. */
@Component
class ActivityPages {

    private static final Set<ActivityAction> TAKING_PHRASES = EnumSet.of(
            ActivityAction.RETURN, ActivityAction.REJECT, ActivityAction.RETURN_REPORT, ActivityAction.RETURN_VERIFIED);

    private final Organizations organizations;
    private final Festival festival;
    private final Regions regions;
    private final Trail trail;
    private final Revisions revisions;
    private final ReviewChains chains;
    private final Papers papers;
    private final Postponements postponements;
    private final PhotoPages photoPages;
    private final Lookalikes lookalikes;
    private final ReviewPhrases phrases;
    private final Partners partners;

    ActivityPages(
            Organizations organizations,
            Festival festival,
            Regions regions,
            Trail trail,
            Revisions revisions,
            ReviewChains chains,
            Papers papers,
            Postponements postponements,
            PhotoPages photoPages,
            Lookalikes lookalikes,
            ReviewPhrases phrases,
            Partners partners) {
        this.organizations = organizations;
        this.festival = festival;
        this.regions = regions;
        this.trail = trail;
        this.revisions = revisions;
        this.chains = chains;
        this.papers = papers;
        this.postponements = postponements;
        this.photoPages = photoPages;
        this.lookalikes = lookalikes;
        this.phrases = phrases;
        this.partners = partners;
    }

    /** @param actor who reads it */
    ActivityPage page(Shown shown, Actor actor) {
        ActivityView activity = shown.activity();
        List<TrailEntry> entries = trail.of("activity", activity.id().value());
        return new ActivityPage(
                activity,
                organizations.get(activity.organization()),
                regions.city(activity.cityCode()),
                regions.county(activity.countyCode()),
                line(activity),
                reportDueOn(activity),
                papers.of(activity.registration()),
                photoPages.films(activity.photos()),
                entries,
                ReviewWay.of(activity, chains.of(activity), entries),
                revisions.of(activity),
                postponements.of(activity.id()),
                lookalikes.of(activity, actor),
                partners.namesOf(activity.id()),
                phrases(shown),
                actor.is(Role.UNIT) && !actor.isUnit(activity.organization().value()),
                shown.allowed());
    }

    /** The activity as it is now, with the decision that could not be taken, why, and what was typed. */
    ModelAndView refused(Shown shown, Actor actor, ActivityAction action, Decision decision, RuleViolation violation) {
        ModelAndView page = Pages.invalid("activity/show");
        page.addObject("page", page(shown, actor));
        page.addObject("failedAction", action);
        page.addObject("failedDecision", decision);
        page.addObject("violations", violation.violations());
        return page;
    }

    private List<String> phrases(Shown shown) {
        return Collections.disjoint(shown.allowed(), TAKING_PHRASES) ? List.of() : phrases.on(shown.activity());
    }

    private @Nullable LineInfo line(ActivityView activity) {
        return festival.lines(activity.edition()).stream()
                .filter(line ->
                        Objects.equals(line.id(), activity.registration().line()))
                .findFirst()
                .orElse(null);
    }

    private @Nullable LocalDate reportDueOn(ActivityView activity) {
        @Nullable Instant end = activity.registration().endAt();
        EditionInfo edition = festival.edition(activity.edition());
        return end == null
                ? null
                : FestivalTime.local(end)
                        .toLocalDate()
                        .plusDays(edition.settings().reportDueDays());
    }
}

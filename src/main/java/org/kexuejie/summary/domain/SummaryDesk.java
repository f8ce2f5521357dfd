package org.kexuejie.summary.domain;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.kexuejie.account.Actor;
import org.kexuejie.account.Role;
import org.kexuejie.festival.EditionId;
import org.kexuejie.festival.Festival;
import org.kexuejie.region.Regions;
import org.kexuejie.shared.EditConflict;
import org.kexuejie.shared.Ids;
import org.kexuejie.shared.RecordNotFound;
import org.kexuejie.summary.CitySummaryId;
import org.kexuejie.summary.CitySummaryView;
import org.kexuejie.summary.SummaryAction;
import org.kexuejie.trail.Trail;
import org.kexuejie.trail.TrailSubject;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;

/** Fetches summaries for reading and changing within what the actor may see, and writes their trail. */
@Component
class SummaryDesk {

    static final String SUBJECT = "city-summary";

    private final CitySummaryRepository summaries;
    private final CityTurns turns;
    private final Festival festival;
    private final Regions regions;
    private final Trail trail;

    SummaryDesk(CitySummaryRepository summaries, CityTurns turns, Festival festival, Regions regions, Trail trail) {
        this.summaries = summaries;
        this.turns = turns;
        this.festival = festival;
        this.regions = regions;
        this.trail = trail;
    }

    /**
     * The summary of the actor's city in the open edition; a new one where the city has not begun.
     *
     * @throws AccessDeniedException when the actor is no city's team
     */
    CitySummary own(Actor actor) {
        String city = cityOf(actor);
        EditionId edition = festival.current().id();
        return summaries
                .findByEditionIdAndCityCode(edition, city)
                .orElseGet(() -> new CitySummary(new CitySummaryId(Ids.next()), edition, city));
    }

    private static String cityOf(Actor actor) {
        if (!actor.is(Role.CITY_TEAM)) {
            throw new AccessDeniedException("not for " + actor.role());
        }
        return actor.cityCode();
    }

    /** As {@link #own}, to be changed by nobody else until the transaction ends. */
    CitySummary ownToChange(Actor actor) {
        turns.forSummary(festival.current().id(), cityOf(actor));
        return own(actor);
    }

    /** @throws EditConflict when somebody changed the summary after it was read */
    CitySummary ownToChange(int readVersion, Actor actor) {
        CitySummary summary = ownToChange(actor);
        EditConflict.check(readVersion, summary.view().version(), "summary of " + actor.cityCode());
        return summary;
    }

    /** @throws RecordNotFound when there is no such summary within what the actor may see */
    CitySummary visible(CitySummaryId id, Actor actor) {
        return visible(id, actor, summaries.findById(id));
    }

    /**
     * As {@link #visible}, to be decided on and held until the transaction ends.
     *
     * @throws AccessDeniedException when the actor is not the office
     */
    CitySummary visibleToDecide(CitySummaryId id, Actor actor) {
        CitySummary summary = visible(id, actor, summaries.findLockedById(id));
        if (!actor.is(Role.COMMITTEE_OFFICE)) {
            throw new AccessDeniedException("not for " + actor.role());
        }
        return summary;
    }

    private static CitySummary visible(CitySummaryId id, Actor actor, Optional<CitySummary> found) {
        return found.filter(summary -> SummaryPolicy.maySee(actor, summary.view()))
                .orElseThrow(() -> new RecordNotFound("summary " + id));
    }

    /** Keeps the summary, so that its version and whatever refers to it are those of the database. */
    CitySummaryView save(CitySummary summary) {
        return summaries.saveAndFlush(summary).view();
    }

    void record(CitySummaryView summary, Actor actor, SummaryAction action, @Nullable String opinion) {
        String title = regions.city(summary.cityCode()).name() + "活动总结";
        var subject = new TrailSubject(SUBJECT, summary.id().value(), title);
        trail.add(subject, actor, action.labelKey(), summary.status().labelKey(), opinion);
    }
}

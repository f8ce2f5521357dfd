package org.kexuejie.festival.domain;

import java.time.Clock;
import org.kexuejie.account.Actor;
import org.kexuejie.festival.EditionId;
import org.kexuejie.festival.VenueChange;
import org.kexuejie.festival.VenueId;
import org.kexuejie.festival.VenueInfo;
import org.kexuejie.shared.EditConflict;
import org.kexuejie.shared.Ids;
import org.kexuejie.shared.RecordNotFound;

/** The office's work on the venues. */
@ChangesPlan
public class VenueService {

    private final VenueRepository venues;
    private final Clock clock;

    VenueService(VenueRepository venues, Clock clock) {
        this.venues = venues;
        this.clock = clock;
    }

    public VenueInfo find(VenueId id) {
        return get(id).info();
    }

    public void add(EditionId edition, VenueDetails details) {
        int place = venues.findByEditionIdOrderByPlace(edition).size();
        venues.save(new Venue(new VenueId(Ids.next()), edition, place, details));
    }

    /**
     * @param before the venue as it was, in words
     * @param note why it is changed (R15)
     */
    public void revise(VenueId id, int readVersion, VenueDetails details, String before, String note, Actor actor) {
        Venue venue = get(id);
        EditConflict.check(readVersion, venue.info().version(), "venue " + id);
        venue.revise(details, new VenueChange(clock.instant(), actor.name(), before, note));
    }

    private Venue get(VenueId id) {
        return venues.findById(id).orElseThrow(() -> new RecordNotFound("venue " + id));
    }
}

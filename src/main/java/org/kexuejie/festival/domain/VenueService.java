package org.kexuejie.festival.domain;

import java.time.Clock;
import java.util.Locale;
import org.kexuejie.account.Actor;
import org.kexuejie.festival.EditionId;
import org.kexuejie.festival.VenueChange;
import org.kexuejie.festival.VenueId;
import org.kexuejie.shared.EditConflict;
import org.kexuejie.shared.Ids;
import org.kexuejie.shared.RuleViolation;
import org.springframework.context.MessageSource;

/** The office's work on the venues. */
@ChangesPlan
public class VenueService {

    private final VenueRepository venues;
    private final MessageSource messages;
    private final Clock clock;

    VenueService(VenueRepository venues, MessageSource messages, Clock clock) {
        this.venues = venues;
        this.messages = messages;
        this.clock = clock;
    }

    public void add(EditionId edition, VenueDetails details) {
        int place = Placed.behind(venues.findByEditionIdOrderByPlace(edition));
        venues.save(new Venue(new VenueId(Ids.next()), edition, place, details));
    }

    /**
     * @param note why it is changed (R15); it stays on record with what the venue was before
     * @throws RuleViolation when no reason is given
     */
    public void revise(EditionId edition, VenueId id, int readVersion, VenueDetails details, String note, Actor actor) {
        if (note.isBlank()) {
            throw RuleViolation.at("note", "festival.rule.venueNoteMissing");
        }
        Venue venue = venues.inEdition(edition, id);
        EditConflict.check(readVersion, venue.info().version(), "venue " + id);
        venue.revise(details, new VenueChange(clock.instant(), actor.name(), inWords(venue.details()), note));
    }

    private String inWords(VenueDetails venue) {
        String status = messages.getMessage(venue.status().labelKey(), null, Locale.SIMPLIFIED_CHINESE);
        return "%s（%s）".formatted(venue.name(), status);
    }
}

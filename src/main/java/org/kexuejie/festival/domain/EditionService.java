package org.kexuejie.festival.domain;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.kexuejie.festival.EditionId;
import org.kexuejie.festival.EditionStatus;
import org.kexuejie.festival.LineId;
import org.kexuejie.festival.Phase;
import org.kexuejie.festival.TargetId;
import org.kexuejie.festival.VenueId;
import org.kexuejie.shared.EditConflict;
import org.kexuejie.shared.Ids;
import org.kexuejie.shared.RecordNotFound;
import org.kexuejie.shared.RuleViolation;

/** The editions: made by copying one, revised, opened one at a time. */
@ChangesPlan
public class EditionService {

    private final EditionRepository editions;
    private final FestivalOrganizationRepository organizations;
    private final CommitteeMemberRepository committee;
    private final ProgrammeLineRepository lines;
    private final TargetRepository targets;
    private final VenueRepository venues;

    EditionService(
            EditionRepository editions,
            FestivalOrganizationRepository organizations,
            CommitteeMemberRepository committee,
            ProgrammeLineRepository lines,
            TargetRepository targets,
            VenueRepository venues) {
        this.editions = editions;
        this.organizations = organizations;
        this.committee = committee;
        this.lines = lines;
        this.targets = targets;
        this.venues = venues;
    }

    /** @throws RuleViolation when a date or the number does not fit */
    public void revise(EditionId id, int readVersion, EditionDetails details) {
        Edition edition = get(id);
        EditConflict.check(readVersion, edition.info().version(), "edition " + id);
        if (details.number() != edition.details().number()) {
            checkNumberFree(details.number());
        }
        edition.revise(details);
    }

    /** @throws RuleViolation naming each phase that overlaps or ends before it starts */
    public void schedule(EditionId id, int readVersion, List<Phase> phases) {
        Edition edition = get(id);
        EditConflict.check(readVersion, edition.info().version(), "edition " + id);
        edition.schedule(phases);
    }

    /** Opens an edition for everybody; the one that was open until now is closed. */
    public void open(EditionId id) {
        Edition opened = get(id);
        Optional<Edition> before = editions.findByStatus(EditionStatus.OPEN)
                .filter(edition -> !edition.info().id().equals(id));
        before.ifPresent(edition -> {
            edition.close();
            editions.flush(); // only one may be open at any moment, also within this transaction
        });
        opened.open();
    }

    /**
     * Makes the next edition out of this one: organisations, committee, lines, targets and venues carry over,
     * venues as tentative, milestones as not yet achieved, due days as many years later as the festival is, and
     * with the new number where texts name the old one; activities and reports do not.
     *
     * @throws RuleViolation when a date, a phase or the number does not fit
     */
    public EditionId copy(EditionId source, EditionDetails details, List<Phase> phases) {
        EditionDetails before = get(source).details();
        checkNumberFree(details.number());
        var copy = new EditionId(Ids.next());
        editions.save(new Edition(copy, details, phases));
        copyPeople(source, copy);
        UnaryOperator<String> renumbered =
                text -> new Ordinal(before.number()).replaceIn(text, new Ordinal(details.number()));
        Map<LineId, LineId> copiedLines = copyLines(source, copy, renumbered);
        int yearsLater = details.startsOn().getYear() - before.startsOn().getYear();
        int place = 0;
        for (Target target : targets.findByEditionIdOrderByPlace(source)) {
            TargetDetails next = target.details().copiedTo(copiedLines, yearsLater, renumbered);
            targets.save(new Target(new TargetId(Ids.next()), copy, place++, next));
        }
        place = 0;
        for (Venue venue : venues.findByEditionIdOrderByPlace(source)) {
            venues.save(new Venue(
                    new VenueId(Ids.next()), copy, place++, venue.details().tentative()));
        }
        return copy;
    }

    private void copyPeople(EditionId source, EditionId copy) {
        int place = 0;
        for (CommitteeMember member : committee.findByEditionIdOrderByPlace(source)) {
            committee.save(new CommitteeMember(Ids.next(), copy, place++, member.details()));
        }
        place = 0;
        for (FestivalOrganization organization : organizations.findByEditionIdOrderByPlace(source)) {
            organizations.save(new FestivalOrganization(Ids.next(), copy, place++, organization.details()));
        }
    }

    private Map<LineId, LineId> copyLines(EditionId source, EditionId copy, UnaryOperator<String> renumbered) {
        var copied = new HashMap<LineId, LineId>();
        int place = 0;
        for (ProgrammeLine line : lines.findByEditionIdOrderByPlace(source)) {
            var id = new LineId(Ids.next());
            lines.save(new ProgrammeLine(
                    id, copy, place++, line.code(), line.details().reworded(renumbered)));
            copied.put(line.info().id(), id);
        }
        return copied;
    }

    private void checkNumberFree(int number) {
        if (editions.existsByNumber(number)) {
            throw RuleViolation.at("number", "festival.rule.numberTaken", number);
        }
    }

    private Edition get(EditionId id) {
        return editions.findById(id).orElseThrow(() -> new RecordNotFound("edition " + id));
    }
}

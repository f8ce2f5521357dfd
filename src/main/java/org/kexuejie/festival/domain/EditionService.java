package org.kexuejie.festival.domain;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.kexuejie.festival.EditionId;
import org.kexuejie.festival.EditionInfo;
import org.kexuejie.festival.EditionStatus;
import org.kexuejie.festival.LineId;
import org.kexuejie.festival.Phase;
import org.kexuejie.festival.TargetId;
import org.kexuejie.festival.VenueId;
import org.kexuejie.festival.VenueStatus;
import org.kexuejie.shared.EditConflict;
import org.kexuejie.shared.Ids;
import org.kexuejie.shared.RecordNotFound;
import org.kexuejie.shared.RuleViolation;
import org.springframework.transaction.annotation.Transactional;

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

    /** Newest first. */
    @Transactional(readOnly = true)
    public List<EditionInfo> all() {
        return editions.findAllByOrderByNumberDesc().stream().map(Edition::info).toList();
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
    public void setPhases(EditionId id, int readVersion, List<Phase> phases) {
        Edition edition = get(id);
        EditConflict.check(readVersion, edition.info().version(), "edition " + id);
        edition.schedule(phases);
    }

    /** Opens an edition for everybody; the one that was open until now is closed. */
    public void open(EditionId id) {
        Edition opened = get(id);
        Optional<Edition> before = editions.findByStatus(EditionStatus.OPEN).filter(edition -> !edition.info().id().equals(id));
        before.ifPresent(edition -> {
            edition.close();
            editions.flush(); // only one may be open at any moment, also within this transaction
        });
        opened.open();
    }

    /**
     * Makes the next edition out of this one: organisations, committee, lines, targets and venues carry over,
     * venues as tentative and milestones as not yet achieved; activities and reports do not.
     */
    public EditionId copy(EditionId source, EditionDetails details, List<Phase> phases) {
        get(source);
        checkNumberFree(details.number());
        var copy = new EditionId(Ids.next());
        editions.save(new Edition(copy, details, phases));
        copyPeople(source, copy);
        copyTargets(source, copy, copyLines(source, copy));
        int place = 0;
        for (Venue venue : venues.findByEditionIdOrderByPlace(source)) {
            VenueDetails before = venue.details();
            var tentative = new VenueDetails(before.purpose(), before.name(), before.address(), VenueStatus.TENTATIVE);
            venues.save(new Venue(new VenueId(Ids.next()), copy, place++, tentative));
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

    private Map<LineId, LineId> copyLines(EditionId source, EditionId copy) {
        var copied = new HashMap<LineId, LineId>();
        int place = 0;
        for (ProgrammeLine line : lines.findByEditionIdOrderByPlace(source)) {
            var id = new LineId(Ids.next());
            lines.save(new ProgrammeLine(id, copy, place++, line.code(), line.details()));
            copied.put(line.info().id(), id);
        }
        return copied;
    }

    private void copyTargets(EditionId source, EditionId copy, Map<LineId, LineId> copiedLines) {
        int place = 0;
        for (Target target : targets.findByEditionIdOrderByPlace(source)) {
            TargetDetails before = target.details();
            @Nullable LineId line = before.line() == null ? null : copiedLines.get(before.line());
            targets.save(new Target(
                    new TargetId(Ids.next()),
                    copy,
                    place++,
                    new TargetDetails(
                            before.label(),
                            before.rule(),
                            line,
                            before.amount(),
                            before.unit(),
                            before.wording(),
                            before.source(),
                            null,
                            null,
                            before.note())));
        }
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

package org.kexuejie.festival.domain;

import java.util.HashMap;
import java.util.List;
import org.kexuejie.festival.EditionId;
import org.kexuejie.festival.LineId;
import org.kexuejie.festival.OrgRole;
import org.kexuejie.festival.TargetId;
import org.kexuejie.festival.VenueId;
import org.kexuejie.region.City;
import org.kexuejie.region.Regions;
import org.kexuejie.shared.Ids;

/** Turns the file of an edition into records, all of it or nothing. */
@ChangesPlan
class PlanLoader {

    private static final String CITY = "{市}";

    private final EditionRepository editions;
    private final FestivalOrganizationRepository organizations;
    private final CommitteeMemberRepository committee;
    private final ProgrammeLineRepository lines;
    private final TargetRepository targets;
    private final VenueRepository venues;
    private final Regions regions;

    PlanLoader(
            EditionRepository editions,
            FestivalOrganizationRepository organizations,
            CommitteeMemberRepository committee,
            ProgrammeLineRepository lines,
            TargetRepository targets,
            VenueRepository venues,
            Regions regions) {
        this.editions = editions;
        this.organizations = organizations;
        this.committee = committee;
        this.lines = lines;
        this.targets = targets;
        this.venues = venues;
        this.regions = regions;
    }

    void load(PlanFile plan) {
        var id = new EditionId(Ids.next());
        var edition = new Edition(id, plan.details(), plan.phases());
        edition.open();
        editions.save(edition);
        addCarriers(id, OrgRole.HOST, plan.hosts());
        addCarriers(id, OrgRole.ORGANIZER, plan.organizers());
        addCoOrganizers(id, plan.coOrganizers());
        addPeopleAndPlaces(id, plan);
        addLinesAndTargets(id, plan);
    }

    private void addCarriers(EditionId edition, OrgRole role, List<PlanFile.Carrier> carriers) {
        int place = 0;
        for (PlanFile.Carrier carrier : carriers) {
            var details = new OrganizationDetails(role, carrier.name(), carrier.sector(), null);
            organizations.save(new FestivalOrganization(Ids.next(), edition, place++, details));
        }
    }

    private void addCoOrganizers(EditionId edition, List<PlanFile.Carrier> kinds) {
        int place = 0;
        for (City city : regions.cities()) {
            for (PlanFile.Carrier kind : kinds) {
                var details = new OrganizationDetails(
                        OrgRole.CO_ORGANIZER, kind.name().replace(CITY, city.name()), kind.sector(), city.code());
                organizations.save(new FestivalOrganization(Ids.next(), edition, place++, details));
            }
        }
    }

    private void addPeopleAndPlaces(EditionId edition, PlanFile plan) {
        int place = 0;
        for (PlanFile.Member member : plan.committee()) {
            var details = new CommitteeDetails(member.post(), member.name(), member.title());
            committee.save(new CommitteeMember(Ids.next(), edition, place++, details));
        }
        place = 0;
        for (PlanFile.Place venue : plan.venues()) {
            var details = new VenueDetails(venue.purpose(), venue.name(), null, venue.status());
            venues.save(new Venue(new VenueId(Ids.next()), edition, place++, details));
        }
    }

    private void addLinesAndTargets(EditionId edition, PlanFile plan) {
        var byCode = new HashMap<String, LineId>();
        int place = 0;
        for (PlanFile.Line line : plan.lines()) {
            var id = new LineId(Ids.next());
            byCode.put(line.code(), id);
            var details = new LineDetails(
                    line.section(),
                    line.name(),
                    line.shortName(),
                    line.content(),
                    line.countsForCoverage(),
                    line.officeConfirms(),
                    line.resource(),
                    line.responsibles());
            lines.save(new ProgrammeLine(id, edition, place++, line.code(), details));
        }
        place = 0;
        for (PlanFile.Goal goal : plan.targets()) {
            var details = new TargetDetails(
                    goal.label(),
                    goal.rule(),
                    goal.line() == null ? null : byCode.get(goal.line()),
                    goal.amount(),
                    goal.unit(),
                    goal.wording(),
                    goal.source(),
                    goal.dueOn(),
                    null,
                    goal.note());
            targets.save(new Target(new TargetId(Ids.next()), edition, place++, details));
        }
    }
}

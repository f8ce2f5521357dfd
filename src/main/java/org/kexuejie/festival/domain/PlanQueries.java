package org.kexuejie.festival.domain;

import java.util.List;
import java.util.UUID;
import org.kexuejie.festival.CommitteeEntry;
import org.kexuejie.festival.EditionId;
import org.kexuejie.festival.EditionInfo;
import org.kexuejie.festival.LineId;
import org.kexuejie.festival.LineInfo;
import org.kexuejie.festival.OrganizationEntry;
import org.kexuejie.festival.TargetId;
import org.kexuejie.festival.TargetInfo;
import org.kexuejie.festival.VenueId;
import org.kexuejie.festival.VenueInfo;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reads single records of the plan as they stand at this moment, for editing; one of another edition is not found. */
@Service
@Transactional(readOnly = true)
public class PlanQueries {

    private final EditionRepository editions;
    private final FestivalOrganizationRepository organizations;
    private final CommitteeMemberRepository committee;
    private final ProgrammeLineRepository lines;
    private final TargetRepository targets;
    private final VenueRepository venues;

    PlanQueries(
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

    /** All editions, newest first. */
    public List<EditionInfo> editions() {
        return editions.findAllByOrderByNumberDesc().stream().map(Edition::info).toList();
    }

    public OrganizationEntry organization(EditionId edition, UUID id) {
        return organizations.inEdition(edition, id).entry();
    }

    public CommitteeEntry member(EditionId edition, UUID id) {
        return committee.inEdition(edition, id).entry();
    }

    public LineInfo line(EditionId edition, LineId id) {
        return lines.inEdition(edition, id).info();
    }

    public TargetInfo target(EditionId edition, TargetId id) {
        return targets.inEdition(edition, id).info();
    }

    public VenueInfo venue(EditionId edition, VenueId id) {
        return venues.inEdition(edition, id).info();
    }
}

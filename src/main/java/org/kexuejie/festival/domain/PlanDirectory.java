package org.kexuejie.festival.domain;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.kexuejie.festival.CommitteeEntry;
import org.kexuejie.festival.EditionId;
import org.kexuejie.festival.EditionInfo;
import org.kexuejie.festival.EditionStatus;
import org.kexuejie.festival.Festival;
import org.kexuejie.festival.LineInfo;
import org.kexuejie.festival.NoOpenEdition;
import org.kexuejie.festival.OrganizationEntry;
import org.kexuejie.festival.Sector;
import org.kexuejie.festival.TargetInfo;
import org.kexuejie.festival.VenueInfo;
import org.kexuejie.shared.RecordNotFound;
import org.springframework.cache.annotation.CacheConfig;
import org.springframework.cache.annotation.Cacheable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reads the plan. */
@Service
@Transactional(readOnly = true)
@CacheConfig(cacheNames = PlanCache.NAME)
class PlanDirectory implements Festival {

    private final EditionRepository editions;
    private final FestivalOrganizationRepository organizations;
    private final CommitteeMemberRepository committee;
    private final ProgrammeLineRepository lines;
    private final TargetRepository targets;
    private final VenueRepository venues;

    PlanDirectory(
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

    @Override
    @Cacheable(key = "'current'")
    public EditionInfo current() {
        return editions.findByStatus(EditionStatus.OPEN).map(Edition::info).orElseThrow(NoOpenEdition::new);
    }

    @Override
    @Cacheable(key = "'findCurrent'")
    public Optional<EditionInfo> findCurrent() {
        return editions.findByStatus(EditionStatus.OPEN).map(Edition::info);
    }

    @Override
    public EditionInfo edition(EditionId id) {
        return editions.findById(id).map(Edition::info).orElseThrow(() -> new RecordNotFound("edition " + id));
    }

    @Override
    @Cacheable(key = "{'lines', #edition}")
    public List<LineInfo> lines(EditionId edition) {
        return lines.findByEditionIdOrderByPlace(edition).stream()
                .map(ProgrammeLine::info)
                .sorted(Comparator.comparing(LineInfo::section))
                .toList();
    }

    @Override
    @Cacheable(key = "{'linesOf', #sector}")
    public List<LineInfo> linesOf(Sector sector) {
        return lines(current().id()).stream()
                .filter(line -> line.concerns(sector))
                .toList();
    }

    @Override
    @Cacheable(key = "{'targets', #edition}")
    public List<TargetInfo> targets(EditionId edition) {
        return targets.findByEditionIdOrderByPlace(edition).stream()
                .map(Target::info)
                .toList();
    }

    @Override
    @Cacheable(key = "{'organizations', #edition}")
    public List<OrganizationEntry> organizations(EditionId edition) {
        return organizations.findByEditionIdOrderByPlace(edition).stream()
                .map(FestivalOrganization::entry)
                .sorted(Comparator.comparing(OrganizationEntry::role))
                .toList();
    }

    @Override
    @Cacheable(key = "{'committee', #edition}")
    public List<CommitteeEntry> committee(EditionId edition) {
        return committee.findByEditionIdOrderByPlace(edition).stream()
                .map(CommitteeMember::entry)
                .toList();
    }

    @Override
    @Cacheable(key = "{'venues', #edition}")
    public List<VenueInfo> venues(EditionId edition) {
        return venues.findByEditionIdOrderByPlace(edition).stream()
                .map(Venue::info)
                .toList();
    }
}

package org.kexuejie.festival;

import java.util.List;
import java.util.Optional;

/** The plan of the editions, for reading by the other modules. */
public interface Festival {

    /**
     * The edition that everybody works in.
     *
     * @throws NoOpenEdition when none is open
     */
    EditionInfo current();

    Optional<EditionInfo> findCurrent();

    /** @throws org.kexuejie.shared.RecordNotFound when there is no such edition */
    EditionInfo edition(EditionId id);

    /** The programme lines in the plan's order. */
    List<LineInfo> lines(EditionId edition);

    List<TargetInfo> targets(EditionId edition);

    /** Hosts, organisers and co-organisers in their order. */
    List<OrganizationEntry> organizations(EditionId edition);

    /** The committee in rank order. */
    List<CommitteeEntry> committee(EditionId edition);

    List<VenueInfo> venues(EditionId edition);

    /** The lines of the current edition that a host department answers for, in the plan's order (R65-R70). */
    List<LineInfo> linesOf(Sector sector);
}

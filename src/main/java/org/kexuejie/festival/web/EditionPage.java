package org.kexuejie.festival.web;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.kexuejie.festival.CommitteeEntry;
import org.kexuejie.festival.EditionInfo;
import org.kexuejie.festival.EditionStatus;
import org.kexuejie.festival.LineId;
import org.kexuejie.festival.LineInfo;
import org.kexuejie.festival.ProgrammeSection;
import org.kexuejie.festival.TargetInfo;
import org.kexuejie.festival.VenueInfo;

/**
 * The whole plan of an edition, ready for its page.
 *
 * @param inUse the edition that everybody works in now, unless it is this one
 * @param lines of both sections in the plan's order
 */
record EditionPage(
        EditionInfo edition,
        @Nullable EditionInfo inUse,
        List<CarrierGroups.OfRole> carriers,
        List<CommitteeEntry> committee,
        List<LineInfo> lines,
        List<TargetInfo> targets,
        List<VenueInfo> venues) {

    public boolean mayOpen() {
        return edition.status() != EditionStatus.OPEN;
    }

    public ProgrammeSection[] sections() {
        return ProgrammeSection.values();
    }

    public List<LineInfo> linesOf(ProgrammeSection section) {
        return lines.stream().filter(line -> line.section() == section).toList();
    }

    /** Short name of the line that a target counts in; none for one that counts in all. */
    public @Nullable String lineName(@Nullable LineId line) {
        return Optional.ofNullable(line)
                .flatMap(id ->
                        lines.stream().filter(known -> known.id().equals(id)).findFirst())
                .map(LineInfo::shortName)
                .orElse(null);
    }
}

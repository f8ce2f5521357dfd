package org.kexuejie.festival;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A programme line (板块).
 *
 * @param code stable name across editions
 * @param countsForCoverage whether activities of this line cover their county (R29)
 * @param officeConfirms whether the office confirms its registrations after the city (F03)
 * @param resource what an activity of this line must name, such as the van's plate; none for most lines
 * @param responsibles in the plan's order
 */
public record LineInfo(
        LineId id,
        int version,
        String code,
        ProgrammeSection section,
        String name,
        String shortName,
        String content,
        boolean countsForCoverage,
        boolean officeConfirms,
        @Nullable String resource,
        List<ResponsibleUnit> responsibles) {

    /** Whether the sector's department is among the responsible units. */
    public boolean concerns(Sector sector) {
        return responsibles.stream().anyMatch(unit -> unit.sector() == sector);
    }
}

package org.kexuejie.insight.domain;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kexuejie.activity.CountyParticipation;
import org.kexuejie.activity.CountyParticipation.Units;
import org.kexuejie.festival.CoverageMode;
import org.kexuejie.organization.OrganizationId;
import org.kexuejie.region.County;

/**
 * How a county stands by the edition's reading of R29.
 *
 * @param covered whether what has been held is enough
 * @param school slot A
 * @param venue slot B
 * @param standIn the demonstration school that counts for A, where one has to
 */
public record CountyCoverage(
        County county,
        CoverageMode mode,
        boolean covered,
        Slot school,
        Slot venue,
        @Nullable OrganizationId standIn) {

    /** @param found what takes part in the county; nothing where nobody does */
    static CountyCoverage of(County county, CoverageMode mode, @Nullable CountyParticipation found) {
        CountyParticipation units = found == null
                ? new CountyParticipation(county.code(), Units.NONE, Units.NONE, Units.NONE, null)
                : found;
        SlotMatching matching = SlotMatching.of(units);
        return new CountyCoverage(
                county, mode, units.held().cover(mode), matching.school(), matching.venue(), matching.standIn());
    }

    public CoverageState state() {
        if (covered) {
            return CoverageState.COVERED;
        }
        return gaps().isEmpty() ? CoverageState.PLANNED : CoverageState.GAP;
    }

    /** What is missing; nothing where the county is planned or covered. */
    public List<CoverageGap> gaps() {
        if (mode == CoverageMode.ANY) {
            return school.isEmpty() && venue.isEmpty() ? List.of(CoverageGap.ANY) : List.of();
        }
        var gaps = new ArrayList<CoverageGap>();
        if (school.isEmpty()) {
            gaps.add(CoverageGap.SCHOOL);
        }
        if (venue.isEmpty()) {
            gaps.add(CoverageGap.VENUE);
        }
        return List.copyOf(gaps);
    }
}

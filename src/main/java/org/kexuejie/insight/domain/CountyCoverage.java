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
 * @param school slot A
 * @param venue slot B
 * @param standIn the demonstration school that counts for A, where one has to
 */
public record CountyCoverage(
        County county, CoverageMode mode, Slot school, Slot venue, @Nullable OrganizationId standIn) {

    /** @param units what takes part in the county; nothing where nobody does */
    static CountyCoverage of(County county, CoverageMode mode, @Nullable CountyParticipation units) {
        SlotMatching matching = SlotMatching.of(
                units == null
                        ? new CountyParticipation(county.code(), Units.NONE, Units.NONE, Units.NONE, null)
                        : units);
        return new CountyCoverage(county, mode, matching.school(), matching.venue(), matching.standIn());
    }

    public CoverageState state() {
        if (!gaps().isEmpty()) {
            return CoverageState.GAP;
        }
        boolean held = mode == CoverageMode.ANY
                ? school.isHeld() || venue.isHeld()
                : school.isHeld() && venue.isHeld();
        return held ? CoverageState.COVERED : CoverageState.PLANNED;
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

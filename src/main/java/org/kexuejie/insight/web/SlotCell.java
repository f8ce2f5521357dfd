package org.kexuejie.insight.web;

import org.jspecify.annotations.Nullable;
import org.kexuejie.account.Role;
import org.kexuejie.insight.domain.CountyCoverage;
import org.kexuejie.insight.domain.CoverageGap;
import org.kexuejie.insight.domain.RecordLink;
import org.kexuejie.insight.domain.Slot;
import org.kexuejie.organization.CoverageSlot;
import org.kexuejie.shared.Labelled;

/**
 * A slot of a county as pages show it.
 *
 * @param gap what the county misses here
 * @param records list of the activities that the slot counts; none while it is empty
 */
record SlotCell(
        CoverageSlot kind,
        Slot slot,
        @Nullable CoverageGap gap,
        @Nullable String records) {

    static SlotCell school(CountyCoverage county, Role reader) {
        return of(CoverageSlot.SCHOOL, county.school(), CoverageGap.SCHOOL, county, reader);
    }

    static SlotCell venue(CountyCoverage county, Role reader) {
        return of(CoverageSlot.VENUE, county.venue(), CoverageGap.VENUE, county, reader);
    }

    private static SlotCell of(CoverageSlot kind, Slot slot, CoverageGap gap, CountyCoverage county, Role reader) {
        String records = RecordLink.activities(reader, slot.stage())
                .with("county", county.county().code())
                .with("slot", kind)
                .with("standIn", county.standIn())
                .path();
        return new SlotCell(kind, slot, county.gaps().contains(gap) ? gap : null, slot.isEmpty() ? null : records);
    }

    /** What an empty slot says. */
    public Labelled empty() {
        return gap == null ? slot.stage() : gap;
    }
}

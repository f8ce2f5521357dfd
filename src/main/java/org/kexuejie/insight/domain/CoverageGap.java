package org.kexuejie.insight.domain;

import java.util.Set;
import org.kexuejie.organization.CoverageSlot;
import org.kexuejie.shared.Labelled;

/** What a county still misses (R29). */
public enum CoverageGap implements Labelled {
    SCHOOL(CoverageSlot.SCHOOL),
    VENUE(CoverageSlot.VENUE),
    /** Nobody takes part, where the plan is read so that anybody will do. */
    ANY(CoverageSlot.values());

    private final Set<CoverageSlot> slots;

    CoverageGap(CoverageSlot... slots) {
        this.slots = Set.of(slots);
    }

    /** The slots of which one would close it. */
    Set<CoverageSlot> slots() {
        return slots;
    }

    @Override
    public String labelKey() {
        return "insight.gap." + name();
    }
}

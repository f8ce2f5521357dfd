package org.kexuejie.organization;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kexuejie.shared.Labelled;

/** Kinds of units (F01) and the slot of their county that each can fill (R29, R30). */
public enum OrgKind implements Labelled {
    PRIMARY_SCHOOL(CoverageSlot.SCHOOL),
    JUNIOR_HIGH(CoverageSlot.SCHOOL),
    SENIOR_HIGH(CoverageSlot.SCHOOL),
    NINE_YEAR_SCHOOL(CoverageSlot.SCHOOL),
    COMPLETE_SECONDARY(CoverageSlot.SCHOOL),
    VOCATIONAL_SCHOOL(null),
    UNIVERSITY(null),
    ACTIVITY_CENTRE(CoverageSlot.VENUE),
    RURAL_YOUTH_PALACE(CoverageSlot.VENUE),
    RURAL_SCHOOL_MUSEUM(CoverageSlot.VENUE),
    POPSCI_VENUE(CoverageSlot.VENUE),
    SCIENCE_STUDIO(CoverageSlot.VENUE),
    OTHER_VENUE(CoverageSlot.VENUE),
    SCIENCE_ASSOCIATION(null),
    HOST_DEPARTMENT(null),
    /** 其他，含社会力量 (R28). */
    OTHER(null);

    private final @Nullable CoverageSlot slot;

    OrgKind(@Nullable CoverageSlot slot) {
        this.slot = slot;
    }

    /** The slot that a unit of this kind fills in its county; none for kinds outside of R29. */
    public @Nullable CoverageSlot slot() {
        return slot;
    }

    public static List<OrgKind> filling(CoverageSlot slot) {
        return Arrays.stream(values()).filter(kind -> kind.slot == slot).toList();
    }

    @Override
    public String labelKey() {
        return "organization.kind." + name();
    }
}

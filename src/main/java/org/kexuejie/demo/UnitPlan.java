package org.kexuejie.demo;

import java.util.Set;
import org.kexuejie.organization.Affiliation;
import org.kexuejie.organization.CoverageSlot;
import org.kexuejie.organization.OrgKind;
import org.kexuejie.organization.OrgTag;
import org.kexuejie.region.County;

/**
 * A unit to be made.
 *
 * @param leading whether it is the one that fills its slot of the county
 */
record UnitPlan(
        String username,
        County county,
        CountyCourse course,
        OrgKind kind,
        String name,
        Affiliation affiliation,
        Set<OrgTag> tags,
        boolean leading) {

    /** The name without the mark of a sample, for use within sentences. */
    String plainName() {
        return name.replace(Names.SAMPLE, "");
    }

    boolean isSchool() {
        return kind.slot() == CoverageSlot.SCHOOL;
    }

    boolean isVenue() {
        return kind.slot() == CoverageSlot.VENUE;
    }
}

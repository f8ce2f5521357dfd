package org.kexuejie.insight;

import java.util.Map;
import java.util.Set;
import org.kexuejie.festival.EditionInfo;
import org.kexuejie.organization.CoverageSlot;

/** What the counties still miss for coverage (R29), for the modules that ask after it. */
public interface CoverageGaps {

    /** The slots of each county that nobody has registered for; counties that miss nothing are left out. */
    Map<String, Set<CoverageSlot>> openSlots(EditionInfo edition);
}

package org.kexuejie.organization;

import org.kexuejie.shared.Labelled;

/** The two places that a county has to fill (R29). */
public enum CoverageSlot implements Labelled {
    /** A: 中小学校. */
    SCHOOL,
    /** B: 青少年校外活动场所或示范单位. */
    VENUE;

    @Override
    public String labelKey() {
        return "organization.slot." + name();
    }
}

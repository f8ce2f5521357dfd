package org.kexuejie.insight.domain;

import org.kexuejie.shared.Labelled;

/** What a county still misses (R29). */
public enum CoverageGap implements Labelled {
    SCHOOL,
    VENUE,
    /** Nobody takes part, where the plan is read so that anybody will do. */
    ANY;

    @Override
    public String labelKey() {
        return "insight.gap." + name();
    }
}

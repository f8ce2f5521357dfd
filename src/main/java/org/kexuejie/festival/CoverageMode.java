package org.kexuejie.festival;

import org.kexuejie.shared.Labelled;

/** How the plan's words on county coverage are read (R29). */
public enum CoverageMode implements Labelled {
    /** A school, and a venue or a demonstration unit. */
    A_AND_B,
    /** Any one of them. */
    ANY;

    @Override
    public String labelKey() {
        return "festival.coverageMode." + name();
    }
}

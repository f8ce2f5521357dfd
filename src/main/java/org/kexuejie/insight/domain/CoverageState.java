package org.kexuejie.insight.domain;

import org.kexuejie.shared.Labelled;

/** Whether a county is covered (R29). */
public enum CoverageState implements Labelled {
    /** What has to be held has been held. */
    COVERED,
    /** Nothing is missing, but not everything has been held. */
    PLANNED,
    /** Something is missing. */
    GAP;

    @Override
    public String labelKey() {
        return "insight.state." + name();
    }
}

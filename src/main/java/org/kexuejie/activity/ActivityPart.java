package org.kexuejie.activity;

import org.kexuejie.shared.Labelled;

/** What of an activity a unit hands in, and a reviewer decides on. */
public enum ActivityPart implements Labelled {
    /** The registration (F03). */
    REGISTRATION,
    /** The execution report (F04). */
    REPORT;

    @Override
    public String labelKey() {
        return "activity.part." + name();
    }
}

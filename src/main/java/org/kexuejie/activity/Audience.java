package org.kexuejie.activity;

import org.kexuejie.shared.Labelled;

/** Whom an activity is for (R16). */
public enum Audience implements Labelled {
    PRIMARY,
    JUNIOR,
    SENIOR,
    COLLEGE,
    FAMILY,
    ALL_YOUTH;

    @Override
    public String labelKey() {
        return "activity.audience." + name();
    }
}

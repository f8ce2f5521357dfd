package org.kexuejie.activity.web;

import org.kexuejie.shared.Labelled;

/** The answer to whether a minor can be recognised in a photo; there is none until somebody looked. */
enum MinorsShown implements Labelled {
    NO,
    YES;

    static MinorsShown of(boolean hasMinor) {
        return hasMinor ? YES : NO;
    }

    @Override
    public String labelKey() {
        return "activity.minors." + name();
    }
}

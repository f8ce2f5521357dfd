package org.kexuejie.activity;

import org.kexuejie.shared.Labelled;

/** Where people take part (R19). */
public enum ActivityMode implements Labelled {
    /** 线下. */
    OFFLINE,
    /** 线上. */
    ONLINE,
    /** 线上线下结合. */
    HYBRID;

    @Override
    public String labelKey() {
        return "activity.mode." + name();
    }
}

package org.kexuejie.activity;

import org.kexuejie.shared.Labelled;

/** As what a unit stands behind an activity. */
public enum OrganizerRole implements Labelled {
    /** 主办单位. */
    HOST,
    /** 承办单位. */
    ORGANIZER,
    /** 协办单位. */
    CO_ORGANIZER;

    @Override
    public String labelKey() {
        return "activity.organizer." + name();
    }
}

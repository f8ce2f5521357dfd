package org.kexuejie.activity;

import org.kexuejie.shared.Labelled;

/** How far a medium reaches (F04). */
public enum MediaLevel implements Labelled {
    NATIONAL,
    REGION,
    CITY,
    COUNTY,
    /** 单位自办, such as a school's own account. */
    OWN;

    @Override
    public String labelKey() {
        return "activity.mediaLevel." + name();
    }
}

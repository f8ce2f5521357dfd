package org.kexuejie.festival;

import org.kexuejie.shared.Labelled;

/** Whether a venue is certain (R15). */
public enum VenueStatus implements Labelled {
    /** 暂定. */
    TENTATIVE,
    /** 确定. */
    FIXED;

    @Override
    public String labelKey() {
        return "festival.venueStatus." + name();
    }
}

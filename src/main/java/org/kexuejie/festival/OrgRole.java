package org.kexuejie.festival;

import org.kexuejie.shared.Labelled;

/** In which role an organisation carries the edition (R06-R08). */
public enum OrgRole implements Labelled {
    /** 主办单位. */
    HOST,
    /** 承办单位. */
    ORGANIZER,
    /** 协办单位. */
    CO_ORGANIZER;

    @Override
    public String labelKey() {
        return "festival.orgRole." + name();
    }
}

package org.kexuejie.festival;

import org.kexuejie.shared.Labelled;

/** Where an edition stands; exactly one is open at a time. */
public enum EditionStatus implements Labelled {
    /** Made, not yet shown to anybody but the office. */
    PREPARING,
    /** The edition that everybody works in. */
    OPEN,
    /** Over. */
    CLOSED;

    @Override
    public String labelKey() {
        return "festival.edition.status." + name();
    }
}

package org.kexuejie.festival;

import org.kexuejie.shared.Labelled;

/** What becomes of what is handed in after its last hour (R61: which forms are open follows from the phase, softly). */
public enum LateHandling implements Labelled {
    /** It is taken all the same. */
    ACCEPTED,
    /** It is not taken, unless the office grants an extension. */
    REFUSED;

    @Override
    public String labelKey() {
        return "festival.lateHandling." + name();
    }
}

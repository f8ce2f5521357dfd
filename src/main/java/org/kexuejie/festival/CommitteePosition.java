package org.kexuejie.festival;

import org.kexuejie.shared.Labelled;

/** Posts in the organising committee in their rank (R09). */
public enum CommitteePosition implements Labelled {
    CHAIR,
    VICE_CHAIR,
    MEMBER;

    @Override
    public String labelKey() {
        return "festival.position." + name();
    }
}

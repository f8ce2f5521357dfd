package org.kexuejie.organization.domain;

import org.kexuejie.shared.Labelled;

/** How far an import of units has come. */
public enum UnitImportState implements Labelled {
    /** Its rows are being checked; nothing is registered. */
    CHECKING,
    /** Checked, and waiting for somebody to say which rows to import. */
    CHECKED,
    /** Its units are being registered, all or none. */
    IMPORTING,
    IMPORTED,
    /** The file could not be read as a list of units. */
    UNREADABLE,
    /** It failed again and again for a reason that is not in the file. */
    BROKEN;

    /** Whether a job is at it, or will be. */
    public boolean isUnderWay() {
        return this == CHECKING || this == IMPORTING;
    }

    @Override
    public String labelKey() {
        return "organization.import.state." + name();
    }
}

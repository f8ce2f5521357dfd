package org.kexuejie.organization;

import org.kexuejie.shared.Labelled;

/** Where the application of a unit stands that registers itself. */
public enum ApplicationState implements Labelled {
    /** Typed; the stamped form is still to come. */
    AWAITING_SCAN,
    /** With its city or the office. */
    SUBMITTED,
    /** Sent back to the applicant, who may put it right. */
    RETURNED,
    APPROVED,
    /** Refused for good. */
    REJECTED;

    /** Whether the applicant may change it. */
    public boolean isOpen() {
        return this == AWAITING_SCAN || this == RETURNED;
    }

    @Override
    public String labelKey() {
        return "organization.application.state." + name();
    }
}

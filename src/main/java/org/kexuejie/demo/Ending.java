package org.kexuejie.demo;

/** Where an activity stands at the demo's present. */
enum Ending {
    DRAFT,
    WITHDRAWN,
    SUBMITTED,
    RETURNED,
    REJECTED,
    CANCELLED,
    /** Approved, still to be held. */
    APPROVED_AHEAD,
    /** Held, its report is due. */
    APPROVED_OVER,
    REPORTED,
    REPORT_RETURNED,
    VERIFIED;

    boolean isOver() {
        return compareTo(APPROVED_OVER) >= 0;
    }

    boolean isReported() {
        return compareTo(REPORTED) >= 0;
    }
}

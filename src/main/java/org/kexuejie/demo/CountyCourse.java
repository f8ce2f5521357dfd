package org.kexuejie.demo;

/** How far a county has come with its two slots (R29). */
enum CountyCourse {
    /** Everything held and verified. */
    FINISHED,
    /** Both slots held. */
    HELD,
    /** Both slots approved, not both held. */
    APPROVED,
    /** No unit that could fill slot B. */
    NO_VENUE,
    /** Slot A empty: nothing of its schools was approved. */
    NO_SCHOOL,
    /** Handed in, nothing approved yet. */
    REGISTERED,
    /** Nothing handed in. */
    EMPTY
}

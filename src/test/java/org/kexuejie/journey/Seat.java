package org.kexuejie.journey;

/** Where somebody of a story sits: at a desk, with a phone, or with a phone whose browser runs no scripts. */
enum Seat {
    DESK,
    PHONE,
    PHONE_WITHOUT_SCRIPTS;

    /** Somebody new, not signed in. */
    Tab of(People people) {
        return switch (this) {
            case DESK -> people.somebody(Width.DESK);
            case PHONE -> people.somebody(Width.PHONE);
            case PHONE_WITHOUT_SCRIPTS -> people.somebodyWithoutScripts(Width.PHONE);
        };
    }
}

package org.kexuejie.publicsite.web;

/** Views that several pages end in. */
class PublicViews {

    /** What every page says while no edition is open. */
    static final String NO_EDITION = "publicsite/no-edition";

    private PublicViews() {}
}

package org.kexuejie.insight.web;

import org.kexuejie.shared.Labelled;

/** Ways of looking at the coverage of the counties. */
enum CoverageView implements Labelled {
    /** Each county with its slots. */
    CELLS,
    /** Each county as one small tile. */
    TILES,
    /** Each county in a line, with what it misses. */
    LIST;

    @Override
    public String labelKey() {
        return "insight.view." + name();
    }
}

package org.kexuejie.summary;

import java.util.Locale;
import org.kexuejie.shared.Labelled;

/** What a city does one after the other before it can file its summary. */
public enum SummaryStep implements Labelled {
    FIGURES,
    TEXT,
    PICTURES,
    SCAN;

    /** Last part of the address of its page, and the field that what is missing is reported at. */
    public String path() {
        return name().toLowerCase(Locale.ROOT);
    }

    @Override
    public String labelKey() {
        return "summary.step." + name();
    }
}

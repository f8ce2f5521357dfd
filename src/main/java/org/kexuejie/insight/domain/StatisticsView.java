package org.kexuejie.insight.domain;

import org.kexuejie.shared.Labelled;

/** What statistics have a row for. */
public enum StatisticsView implements Labelled {
    /** Each city, or each county of a city. */
    PLACE,
    /** Each programme line. */
    LINE;

    @Override
    public String labelKey() {
        return "insight.by." + name();
    }
}

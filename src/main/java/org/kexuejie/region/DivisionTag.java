package org.kexuejie.region;

import org.kexuejie.shared.Labelled;

/** What reports ask to be shown apart (R26). */
public enum DivisionTag implements Labelled {
    /** 2020 年最后脱贫的县. */
    POVERTY_RELIEF,
    /** 民族自治县. */
    ETHNIC,
    /** 边境县. */
    BORDER;

    @Override
    public String labelKey() {
        return "region.tag." + name();
    }
}

package org.kexuejie.deadline;

import org.kexuejie.shared.Labelled;

/** What is due. */
public enum DeadlineKind implements Labelled {
    /** 申报: a unit's registration of an activity (F03). */
    APPLICATION,
    /** 执行情况: a unit's report on an activity that was held (F04). */
    REPORT,
    /** 市级总结: a city's summary (F05, F13). */
    CITY_SUMMARY;

    @Override
    public String labelKey() {
        return "deadline.kind." + name();
    }
}

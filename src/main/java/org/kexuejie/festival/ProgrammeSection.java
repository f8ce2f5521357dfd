package org.kexuejie.festival;

import org.kexuejie.shared.Labelled;

/** The two parts of the programme. */
public enum ProgrammeSection implements Labelled {
    /** 主场活动. */
    MAIN_VENUE,
    /** 全区联动活动. */
    LINKED;

    @Override
    public String labelKey() {
        return "festival.section." + name();
    }
}

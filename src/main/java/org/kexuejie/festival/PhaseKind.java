package org.kexuejie.festival;

import org.kexuejie.shared.Labelled;

/** The four phases of an edition in their order (R61-R64). */
public enum PhaseKind implements Labelled {
    /** 联合发文、宣传动员、组织发动. */
    MOBILISE,
    /** 活动准备. */
    PREPARE,
    /** 活动全面开展. */
    RUN,
    /** 活动总结. */
    SUMMARISE;

    @Override
    public String labelKey() {
        return "festival.phase." + name();
    }
}

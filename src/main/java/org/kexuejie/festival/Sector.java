package org.kexuejie.festival;

import org.kexuejie.shared.Labelled;

/** The five departments that carry the festival, in their order. */
public enum Sector implements Labelled {
    /** 科协. */
    AST,
    /** 文明办. */
    CIVILIZATION,
    /** 教育. */
    EDUCATION,
    /** 科技. */
    SCI_TECH,
    /** 共青团. */
    YOUTH_LEAGUE;

    @Override
    public String labelKey() {
        return "festival.sector." + name();
    }
}

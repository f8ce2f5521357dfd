package org.kexuejie.organization;

import org.kexuejie.shared.Labelled;

/** Duties in a city's implementation team (F02). */
public enum TeamDuty implements Labelled {
    /** 组长. */
    LEADER,
    /** 副组长. */
    DEPUTY_LEADER,
    /** 成员. */
    MEMBER;

    @Override
    public String labelKey() {
        return "organization.duty." + name();
    }
}

package org.kexuejie.activity.domain;

import org.kexuejie.shared.Labelled;

/** Groups of units that figures count in a column of their own; demonstration units may be schools or venues as well. */
public enum UnitGroup implements Labelled {
    /** 中小学校. */
    SCHOOLS,
    /** 青少年校外活动场所. */
    VENUES,
    /** 广西中小学生发明创造示范单位. */
    MODEL_UNITS;

    @Override
    public String labelKey() {
        return "activity.units." + name();
    }
}

package org.kexuejie.organization;

import org.kexuejie.shared.Labelled;

/** Marks of a unit (F01). */
public enum OrgTag implements Labelled {
    /** 广西中小学生发明创造示范单位; fills slot A or B (R29). */
    INVENTION_MODEL_UNIT,
    /** 科普示范学校. */
    SCIENCE_MODEL_SCHOOL,
    /** 农村. */
    RURAL,
    /** 边远. */
    REMOTE,
    /** 民族. */
    ETHNIC,
    /** 原贫困县. */
    POVERTY_RELIEF;

    @Override
    public String labelKey() {
        return "organization.tag." + name();
    }
}

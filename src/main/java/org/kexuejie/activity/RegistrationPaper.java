package org.kexuejie.activity;

import org.kexuejie.media.MediaPurpose;

/** The files that belong to a registration (F03); each takes the place of the one before. */
public enum RegistrationPaper {
    /** 活动方案. */
    PLAN("planFile", MediaPurpose.DOCUMENT),
    /** 疫情防控与安全预案. */
    SAFETY_PLAN("safetyPlan", MediaPurpose.DOCUMENT),
    /** 单位意见, the printed registration with the unit's stamp. */
    SEAL_SCAN("sealScan", MediaPurpose.SCAN);

    private final String field;
    private final MediaPurpose purpose;

    RegistrationPaper(String field, MediaPurpose purpose) {
        this.field = field;
        this.purpose = purpose;
    }

    /** Name of its field in the form. */
    public String field() {
        return field;
    }

    public MediaPurpose purpose() {
        return purpose;
    }
}

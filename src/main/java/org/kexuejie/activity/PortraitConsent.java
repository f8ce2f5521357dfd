package org.kexuejie.activity;

import org.kexuejie.shared.Labelled;

/** State of the portrait consent of a photo (F16). */
public enum PortraitConsent implements Labelled {
    /** 已取得监护人授权. */
    GUARDIAN,
    /** 远景不可辨认. */
    NOT_RECOGNISABLE,
    /** 已打码. */
    BLURRED,
    /** 未取得，仅内部存档. */
    INTERNAL_ONLY;

    @Override
    public String labelKey() {
        return "activity.consent." + name();
    }
}

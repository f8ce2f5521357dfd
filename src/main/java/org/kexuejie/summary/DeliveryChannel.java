package org.kexuejie.summary;

import org.kexuejie.shared.Labelled;

/** How summary material reaches the office besides the portal (R58, R59). */
public enum DeliveryChannel implements Labelled {
    /** 盖章纸质件. */
    PAPER,
    /** 指定邮箱. */
    EMAIL,
    /** 光盘. */
    DISC;

    @Override
    public String labelKey() {
        return "summary.channel." + name();
    }
}

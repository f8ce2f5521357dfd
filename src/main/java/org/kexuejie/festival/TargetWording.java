package org.kexuejie.festival;

import org.kexuejie.shared.Labelled;

/** How strictly the plan words a target. */
public enum TargetWording implements Labelled {
    /** 至少: missing it may be called so. */
    AT_LEAST,
    /** 力求、拟、约: never called a failure. */
    AIM;

    @Override
    public String labelKey() {
        return "festival.wording." + name();
    }
}

package org.kexuejie.insight.domain;

import org.kexuejie.festival.TargetWording;
import org.kexuejie.shared.Labelled;

/** How a target of the plan stands. What the plan only aims at is never called a failure. */
public enum TargetState implements Labelled {
    /** The office has not said how much is to be reached. */
    UNSET,
    /** Not reached yet, and there is still time. */
    RUNNING,
    /** 已达要求: what has to be reached has been. */
    FULFILLED,
    /** 已达预期: what was aimed at has been reached. */
    REACHED,
    /** 未达要求: what had to be reached has not been. */
    MISSED,
    /** 未达预期: what was aimed at has not been reached. */
    BELOW;

    static TargetState of(boolean reached, boolean over, TargetWording wording) {
        boolean required = wording == TargetWording.AT_LEAST;
        if (reached) {
            return required ? FULFILLED : REACHED;
        }
        if (!over) {
            return RUNNING;
        }
        return required ? MISSED : BELOW;
    }

    /** Whether what the target asks for is there. */
    public boolean isGood() {
        return this == FULFILLED || this == REACHED;
    }

    @Override
    public String labelKey() {
        return "insight.target.state." + name();
    }
}

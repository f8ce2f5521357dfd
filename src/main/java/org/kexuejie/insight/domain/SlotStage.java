package org.kexuejie.insight.domain;

import org.kexuejie.shared.Labelled;

/** How far the units have come that count for a slot of a county; lists of activities know the stages by the same names. */
public enum SlotStage implements Labelled {
    EMPTY,
    /** 已申报. */
    REGISTERED,
    /** 已通过. */
    APPROVED,
    /** 已开展: held and verified. */
    HELD;

    boolean isBeyond(SlotStage other) {
        return compareTo(other) > 0;
    }

    SlotStage orFurther(SlotStage other) {
        return other.isBeyond(this) ? other : this;
    }

    @Override
    public String labelKey() {
        return "insight.stage." + name();
    }
}

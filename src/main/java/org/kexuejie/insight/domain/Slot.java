package org.kexuejie.insight.domain;

/**
 * A slot of a county (R29).
 *
 * @param units number of units that count for it and have come as far as this stage
 */
public record Slot(SlotStage stage, int units) {

    static final Slot EMPTY = new Slot(SlotStage.EMPTY, 0);

    public boolean isEmpty() {
        return stage == SlotStage.EMPTY;
    }
}

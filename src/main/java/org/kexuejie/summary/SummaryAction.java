package org.kexuejie.summary;

import org.kexuejie.shared.Labelled;

/** What can be done with a city's summary, and by which side. */
public enum SummaryAction implements Labelled {
    EDIT(Side.CITY),
    FILE(Side.CITY),
    WITHDRAW(Side.CITY),
    ACCEPT(Side.OFFICE),
    RETURN(Side.OFFICE),
    NOTE_DELIVERY(Side.OFFICE);

    /** Who acts: the team of the city, or the committee office (R57). */
    public enum Side {
        CITY,
        OFFICE
    }

    private final Side side;

    SummaryAction(Side side) {
        this.side = side;
    }

    public Side side() {
        return side;
    }

    @Override
    public String labelKey() {
        return "summary.action." + name();
    }
}

package org.kexuejie.activity;

import org.kexuejie.shared.Labelled;

/** What can be done with an activity, and by which side. */
public enum ActivityAction implements Labelled {
    EDIT(Side.AUTHOR),
    DISCARD(Side.AUTHOR),
    SUBMIT(Side.AUTHOR),
    WITHDRAW(Side.AUTHOR),
    /** Moved to another time after its approval. */
    POSTPONE(Side.AUTHOR_OR_CITY),
    CANCEL(Side.AUTHOR),
    APPROVE(Side.REVIEWER),
    RETURN(Side.REVIEWER),
    REJECT(Side.REVIEWER),
    TAKE_OVER(Side.CITY),
    EDIT_REPORT(Side.AUTHOR),
    SUBMIT_REPORT(Side.AUTHOR),
    WITHDRAW_REPORT(Side.AUTHOR),
    VERIFY(Side.CITY),
    RETURN_REPORT(Side.CITY),
    /** Verified figures turn out to be wrong; they do not count until they are verified anew. */
    RETURN_VERIFIED(Side.CITY);

    /** Who acts. */
    public enum Side {
        /** The unit that registered the activity. */
        AUTHOR,
        /** The unit, or the team of its city for it. */
        AUTHOR_OR_CITY,
        /** Whoever reviews the registration at the step at which it waits. */
        REVIEWER,
        /** The team of its city (R31). */
        CITY
    }

    private final Side side;

    ActivityAction(Side side) {
        this.side = side;
    }

    public Side side() {
        return side;
    }

    @Override
    public String labelKey() {
        return "activity.action." + name();
    }
}

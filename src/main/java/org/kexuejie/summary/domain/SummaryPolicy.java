package org.kexuejie.summary.domain;

import java.util.EnumSet;
import java.util.Set;
import org.kexuejie.account.Actor;
import org.kexuejie.account.Role;
import org.kexuejie.summary.CitySummaryView;
import org.kexuejie.summary.SummaryAction;
import org.kexuejie.summary.SummaryStatus;

/** Who may see a city's summary, and who may do what with it in which state. */
public final class SummaryPolicy {

    private SummaryPolicy() {}

    /** What the actor may do now. */
    public static Set<SummaryAction> allowed(Actor actor, CitySummaryView summary) {
        var allowed = EnumSet.noneOf(SummaryAction.class);
        for (SummaryAction action : summary.status().actions()) {
            boolean open = action != SummaryAction.WITHDRAW || summary.openedAt() == null;
            if (open && isOnSide(actor, summary, action.side())) {
                allowed.add(action);
            }
        }
        return allowed;
    }

    /** A city sees its own summary, the office every one that has been filed and was not withdrawn. */
    public static boolean maySee(Actor actor, CitySummaryView summary) {
        return actor.isTeamOf(summary.cityCode())
                || (actor.is(Role.COMMITTEE_OFFICE) && summary.status() != SummaryStatus.DRAFT);
    }

    private static boolean isOnSide(Actor actor, CitySummaryView summary, SummaryAction.Side side) {
        return switch (side) {
            case CITY -> actor.isTeamOf(summary.cityCode());
            case OFFICE -> actor.is(Role.COMMITTEE_OFFICE);
        };
    }
}

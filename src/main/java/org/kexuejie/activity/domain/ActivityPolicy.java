package org.kexuejie.activity.domain;

import java.util.EnumSet;
import java.util.Set;
import org.kexuejie.account.Actor;
import org.kexuejie.activity.ActivityAction;
import org.kexuejie.activity.ActivityStatus;
import org.kexuejie.activity.ActivityView;
import org.kexuejie.activity.ReviewStep;

/** Who may do what with an activity in which state. */
public final class ActivityPolicy {

    private ActivityPolicy() {}

    /**
     * What the actor may do now.
     *
     * @param over whether the activity is over, so that its report is open
     * @param locked whether the city's figures stand still
     */
    public static Set<ActivityAction> allowed(Actor actor, ActivityView activity, boolean over, boolean locked) {
        var allowed = EnumSet.noneOf(ActivityAction.class);
        for (ActivityAction action : activity.status().actions()) {
            if (isOnSide(actor, activity, action) && isOpen(actor, action, activity, over, locked)) {
                allowed.add(action);
            }
        }
        return allowed;
    }

    /** Whether the actor is on the side that does this with this activity, at this step of its review or another. */
    public static boolean isOnSide(Actor actor, ActivityView activity, ActivityAction action) {
        boolean handedIn = activity.status() != ActivityStatus.DRAFT;
        return switch (action.side()) {
            case AUTHOR -> actor.isUnit(activity.organization().value());
            case AUTHOR_OR_CITY ->
                actor.isUnit(activity.organization().value()) || (handedIn && actor.isTeamOf(activity.cityCode()));
            case REVIEWER ->
                handedIn
                        && ReviewStep.of(actor.role())
                                .filter(activity.chain()::includes)
                                .filter(step -> step.isOf(actor, activity.cityCode(), activity.countyCode()))
                                .isPresent();
            case CITY -> handedIn && actor.isTeamOf(activity.cityCode());
        };
    }

    private static boolean isOpen(
            Actor actor, ActivityAction action, ActivityView activity, boolean over, boolean locked) {
        return switch (action) {
            case DISCARD -> activity.receiptNumber() == null;
            case CANCEL -> activity.receiptNumber() != null;
            case WITHDRAW -> activity.openedAt() == null;
            case WITHDRAW_REPORT -> activity.openedAt() == null && !locked;
            case EDIT_REPORT, SUBMIT_REPORT -> over && !locked;
            case VERIFY, RETURN_REPORT, RETURN_VERIFIED -> !locked;
            case APPROVE, RETURN, REJECT -> ReviewStep.at(activity.status()).equals(ReviewStep.of(actor.role()));
            case EDIT, SUBMIT, TAKE_OVER, POSTPONE -> true;
        };
    }
}

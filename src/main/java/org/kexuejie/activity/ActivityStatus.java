package org.kexuejie.activity;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.kexuejie.shared.Labelled;

/** The states of an activity and, for each, the actions that it allows with the state that they lead to. */
public enum ActivityStatus implements Labelled {
    /** With its unit; nobody else has seen it, or it was withdrawn. */
    DRAFT,
    /** With its county for review, before the city. */
    COUNTY_REVIEW,
    /** With the city for review. */
    SUBMITTED,
    /** With the office for confirmation, after the city. */
    OFFICE_REVIEW,
    /** Back with its unit, to be changed; it then goes straight back to who returned it. */
    RETURNED,
    /** Through all steps of its review: may be held; its report is open once it is over. */
    APPROVED,
    /** Held; its figures are with the city. */
    REPORTED,
    /** Held; its figures are back with the unit, to be changed. */
    REPORT_RETURNED,
    /** Its figures are in the ledger. */
    VERIFIED,
    /** Turned down for good; a new registration is needed. */
    REJECTED,
    /** Will not be held. */
    CANCELLED;

    /** Where actions lead when the city alone reviews. */
    private static final Map<ActivityStatus, Map<ActivityAction, ActivityStatus>> TRANSITIONS = Map.of(
            DRAFT,
            Map.of(
                    ActivityAction.EDIT, DRAFT,
                    ActivityAction.DISCARD, DRAFT,
                    ActivityAction.SUBMIT, SUBMITTED,
                    ActivityAction.CANCEL, CANCELLED),
            COUNTY_REVIEW,
            Map.of(
                    ActivityAction.WITHDRAW, DRAFT,
                    ActivityAction.APPROVE, SUBMITTED,
                    ActivityAction.RETURN, RETURNED,
                    ActivityAction.REJECT, REJECTED,
                    ActivityAction.TAKE_OVER, SUBMITTED),
            SUBMITTED,
            Map.of(
                    ActivityAction.WITHDRAW, DRAFT,
                    ActivityAction.APPROVE, APPROVED,
                    ActivityAction.RETURN, RETURNED,
                    ActivityAction.REJECT, REJECTED),
            OFFICE_REVIEW,
            Map.of(
                    ActivityAction.WITHDRAW, DRAFT,
                    ActivityAction.APPROVE, APPROVED,
                    ActivityAction.RETURN, RETURNED,
                    ActivityAction.REJECT, REJECTED),
            RETURNED,
            Map.of(
                    ActivityAction.EDIT, RETURNED,
                    ActivityAction.SUBMIT, SUBMITTED,
                    ActivityAction.CANCEL, CANCELLED),
            APPROVED,
            Map.of(
                    ActivityAction.POSTPONE, APPROVED,
                    ActivityAction.CANCEL, CANCELLED,
                    ActivityAction.EDIT_REPORT, APPROVED,
                    ActivityAction.SUBMIT_REPORT, REPORTED),
            REPORTED,
            Map.of(
                    ActivityAction.WITHDRAW_REPORT, APPROVED,
                    ActivityAction.VERIFY, VERIFIED,
                    ActivityAction.RETURN_REPORT, REPORT_RETURNED),
            REPORT_RETURNED,
            Map.of(
                    ActivityAction.EDIT_REPORT, REPORT_RETURNED,
                    ActivityAction.SUBMIT_REPORT, REPORTED),
            VERIFIED,
            Map.of(ActivityAction.RETURN_VERIFIED, REPORT_RETURNED));

    /** The state that an action leads to under this chain of review; empty where this state does not allow it. */
    public Optional<ActivityStatus> after(ActivityAction action, ReviewChain chain) {
        return allowed(action).map(cityOnly -> switch (action) {
            case SUBMIT -> chain.first().status();
            case APPROVE ->
                ReviewStep.at(this)
                        .flatMap(chain::after)
                        .map(ReviewStep::status)
                        .orElse(APPROVED);
            default -> cityOnly;
        });
    }

    private Optional<ActivityStatus> allowed(ActivityAction action) {
        return Optional.ofNullable(TRANSITIONS.getOrDefault(this, Map.of()).get(action));
    }

    /** The actions that this state allows, in their natural order. */
    public List<ActivityAction> actions() {
        return Arrays.stream(ActivityAction.values())
                .filter(action -> allowed(action).isPresent())
                .toList();
    }

    /** Whether the activity is through all steps of its review and has not been called off. */
    public boolean isApproved() {
        return this == APPROVED || this == REPORTED || this == REPORT_RETURNED || this == VERIFIED;
    }

    @Override
    public String labelKey() {
        return "activity.status." + name();
    }
}

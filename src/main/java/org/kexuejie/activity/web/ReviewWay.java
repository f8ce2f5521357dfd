package org.kexuejie.activity.web;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.kexuejie.activity.ActivityAction;
import org.kexuejie.activity.ActivityStatus;
import org.kexuejie.activity.ActivityView;
import org.kexuejie.activity.ReviewChain;
import org.kexuejie.activity.ReviewStep;
import org.kexuejie.trail.TrailEntry;

/**
 * The way of a registration from its unit through all steps of its review.
 *
 * @param next step that follows the one at which it waits, or to which it goes when it is handed in; nothing: none
 * @param since when it came to whom it is with; nothing: unknown
 */
record ReviewWay(
        List<Stop> stops,
        @Nullable ReviewStep next,
        @Nullable Instant since) {

    /** How far a step is. */
    enum Progress {
        DONE,
        NOW,
        /** Went back or ended here. */
        STOPPED,
        COMING
    }

    /**
     * One step.
     *
     * @param step nothing: the unit that hands it in
     * @param last what was done here last; nothing: nothing yet
     */
    record Stop(
            @Nullable ReviewStep step,
            Progress progress,
            @Nullable TrailEntry last) {

        public String labelKey() {
            return step == null ? "activity.step.UNIT" : step.labelKey();
        }

        /** Part of message keys. */
        public String name() {
            return step == null ? "UNIT" : step.name();
        }
    }

    private static final Set<ActivityAction> OF_UNIT =
            Set.of(ActivityAction.SUBMIT, ActivityAction.WITHDRAW, ActivityAction.CANCEL);
    private static final Set<ActivityAction> OF_REVIEWERS =
            Set.of(ActivityAction.APPROVE, ActivityAction.RETURN, ActivityAction.REJECT);

    /** @param trail of the activity, oldest line first */
    static ReviewWay of(ActivityView activity, ReviewChain chain, List<TrailEntry> trail) {
        var stops = new ArrayList<Stop>();
        boolean withUnit = isWithUnit(activity);
        stops.add(new Stop(null, withUnit ? Progress.NOW : Progress.DONE, last(trail, null)));
        for (ReviewStep step : chain.steps()) {
            @Nullable TrailEntry last = last(trail, step);
            Progress progress = progress(activity, step, last);
            if (progress != Progress.COMING || !isOver(activity.status())) {
                stops.add(new Stop(step, progress, progress == Progress.COMING ? null : last));
            }
        }
        return new ReviewWay(stops, next(activity, chain), since(activity, withUnit, trail));
    }

    private static @Nullable Instant since(ActivityView activity, boolean withUnit, List<TrailEntry> trail) {
        return withUnit && !trail.isEmpty() ? trail.getLast().at() : activity.arrivedAt();
    }

    private static boolean isWithUnit(ActivityView activity) {
        return activity.status() == ActivityStatus.DRAFT || activity.status() == ActivityStatus.RETURNED;
    }

    private static boolean isOver(ActivityStatus status) {
        return status == ActivityStatus.REJECTED || status == ActivityStatus.CANCELLED;
    }

    private static Progress progress(ActivityView activity, ReviewStep step, @Nullable TrailEntry last) {
        Optional<ReviewStep> at = ReviewStep.at(activity.status());
        if (at.isPresent()) {
            int distance = step.compareTo(at.get());
            return distance < 0 ? Progress.DONE : distance == 0 ? Progress.NOW : Progress.COMING;
        }
        if (activity.status().isApproved()) {
            return Progress.DONE;
        }
        if (isWithUnit(activity)) {
            return beforeHandingInAgain(activity, step);
        }
        return last == null ? Progress.COMING : isApproval(last) ? Progress.DONE : Progress.STOPPED;
    }

    private static Progress beforeHandingInAgain(ActivityView activity, ReviewStep step) {
        @Nullable ReviewStep resume = activity.resumeAt();
        if (resume == null || step.compareTo(resume) > 0) {
            return Progress.COMING;
        }
        return step == resume ? Progress.STOPPED : Progress.DONE;
    }

    private static @Nullable ReviewStep next(ActivityView activity, ReviewChain chain) {
        Optional<ReviewStep> at = ReviewStep.at(activity.status());
        if (at.isPresent()) {
            return chain.after(at.get()).orElse(null);
        }
        return activity.resumeAt() == null ? chain.first() : activity.resumeAt();
    }

    private static @Nullable TrailEntry last(List<TrailEntry> trail, @Nullable ReviewStep step) {
        return trail.reversed().stream()
                .filter(entry -> isOf(entry, step))
                .findFirst()
                .orElse(null);
    }

    private static boolean isOf(TrailEntry entry, @Nullable ReviewStep step) {
        if (step == null) {
            return isOneOf(entry, OF_UNIT);
        }
        boolean takenOver = step == ReviewStep.COUNTY && isOneOf(entry, Set.of(ActivityAction.TAKE_OVER));
        return takenOver || (entry.actorRole() == step.role() && isOneOf(entry, OF_REVIEWERS));
    }

    private static boolean isApproval(TrailEntry entry) {
        return isOneOf(entry, Set.of(ActivityAction.APPROVE, ActivityAction.TAKE_OVER));
    }

    private static boolean isOneOf(TrailEntry entry, Set<ActivityAction> actions) {
        return actions.stream().anyMatch(action -> action.labelKey().equals(entry.actionKey()));
    }
}

package org.kexuejie.activity.domain;

import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.kexuejie.account.Actor;
import org.kexuejie.activity.ActivityAction;
import org.kexuejie.activity.ActivityId;
import org.kexuejie.activity.ActivityPart;
import org.kexuejie.activity.ActivityView;
import org.kexuejie.activity.FigureLock;
import org.kexuejie.shared.Characters;
import org.kexuejie.shared.RecordNotFound;
import org.kexuejie.shared.RuleViolation;
import org.kexuejie.trail.Trail;
import org.kexuejie.trail.TrailSubject;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;

/** Fetches activities for reading and changing within the actor's scope, and writes their trail. */
@Component
class ActivityDesk {

    static final String SUBJECT = "activity";

    private static final int LONGEST_OPINION = 1000;

    private final ActivityRepository activities;
    private final ActivityQueries queries;
    private final List<FigureLock> locks;
    private final ActivityVersions versions;
    private final Trail trail;
    private final Clock clock;

    ActivityDesk(
            ActivityRepository activities,
            ActivityQueries queries,
            List<FigureLock> locks,
            ActivityVersions versions,
            Trail trail,
            Clock clock) {
        this.activities = activities;
        this.queries = queries;
        this.locks = locks;
        this.versions = versions;
        this.trail = trail;
        this.clock = clock;
    }

    /** @throws RecordNotFound when there is no such activity within what the actor may see */
    Activity visible(ActivityId id, Actor actor) {
        return within(actor, id, activities.findById(id));
    }

    /**
     * As {@link #visible}, and held until the transaction ends, so that whoever comes at the same moment waits.
     *
     * @throws RecordNotFound when there is no such activity within what the actor may see
     */
    Activity held(ActivityId id, Actor actor) {
        return within(actor, id, activities.findLockedById(id));
    }

    private Activity within(Actor actor, ActivityId id, Optional<Activity> found) {
        return found.filter(activity -> queries.isVisible(id, actor))
                .orElseThrow(() -> new RecordNotFound("activity " + id));
    }

    /**
     * An activity to be changed, held until the transaction ends.
     *
     * @throws RecordNotFound when there is no such activity within what the actor may see
     * @throws AccessDeniedException when the actor is not on the side that does this
     * @throws RuleViolation when the figures of the city stand still
     */
    Activity toChange(ActivityId id, Actor actor, ActivityAction action) {
        Activity activity = held(id, actor);
        ActivityView view = activity.view();
        if (!ActivityPolicy.isOnSide(actor, view, action)) {
            throw new AccessDeniedException("not for " + actor.role());
        }
        if (touchesFigures(action) && isLocked(view)) {
            throw RuleViolation.of("activity.rule.figuresLocked");
        }
        return activity;
    }

    private static boolean touchesFigures(ActivityAction action) {
        return switch (action) {
            case EDIT_REPORT, SUBMIT_REPORT, WITHDRAW_REPORT, VERIFY, RETURN_REPORT, RETURN_VERIFIED -> true;
            default -> false;
        };
    }

    boolean isLocked(ActivityView activity) {
        return locks.stream().anyMatch(lock -> lock.isLocked(activity.edition(), activity.cityCode()));
    }

    Set<ActivityAction> allowed(Activity activity, Actor actor) {
        ActivityView view = activity.view();
        return ActivityPolicy.allowed(actor, view, view.registration().isOverAt(clock.instant()), isLocked(view));
    }

    /**
     * Writes the trail of a step that has been made, and keeps what was handed in or sent back by it.
     *
     * @throws RuleViolation when the opinion is too long
     */
    void record(Activity activity, Actor actor, ActivityAction action, @Nullable String opinion) {
        if (opinion != null && Characters.in(opinion) > LONGEST_OPINION) {
            throw RuleViolation.at("reason", "activity.rule.opinionLong", LONGEST_OPINION);
        }
        ActivityView view = activity.view();
        String title = Objects.requireNonNullElse(view.registration().title(), "");
        var subject = new TrailSubject(SUBJECT, view.id().value(), title, version(view, actor, action));
        trail.add(subject, actor, action.labelKey(), view.status().labelKey(), opinion);
    }

    /** Writes the trail of what was done with one of its photos. */
    void recordPhoto(Activity activity, Actor actor, String actionKey, String opinion) {
        ActivityView view = activity.view();
        String title = Objects.requireNonNullElse(view.registration().title(), "");
        var subject = new TrailSubject(SUBJECT, view.id().value(), title);
        trail.add(subject, actor, actionKey, view.status().labelKey(), opinion);
    }

    private @Nullable Integer version(ActivityView view, Actor actor, ActivityAction action) {
        return switch (action) {
            case SUBMIT, POSTPONE -> versions.keep(view, ActivityPart.REGISTRATION, actor);
            case SUBMIT_REPORT -> versions.keep(view, ActivityPart.REPORT, actor);
            case RETURN -> versions.sendBack(view, ActivityPart.REGISTRATION);
            case RETURN_REPORT, RETURN_VERIFIED -> versions.sendBack(view, ActivityPart.REPORT);
            default -> null;
        };
    }
}

package org.kexuejie.activity.domain;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.kexuejie.account.Actor;
import org.kexuejie.activity.ActivityId;
import org.kexuejie.shared.RecordNotFound;
import org.kexuejie.shared.RuleViolation;
import org.springframework.stereotype.Component;

/**
 * Decides on several registrations, each in a transaction of its own: what cannot be decided any more, because
 * somebody else did or its unit took it back, is told and stops none of the others.
 */
@Component
public class BatchReview {

    private final ActivityService activities;

    BatchReview(ActivityService activities) {
        this.activities = activities;
    }

    /**
     * How it went with one of them.
     *
     * @param title nothing when it is out of sight by now
     * @param refused what stood against it; nothing when it is decided or out of sight
     */
    public record Outcome(ActivityId id, @Nullable String title, List<RuleViolation.Violation> refused) {

        public boolean isDone() {
            return title != null && refused.isEmpty();
        }
    }

    public List<Outcome> approve(Collection<ActivityId> ids, @Nullable String opinion, Actor reviewer) {
        return ids.stream()
                .map(id -> decide(id, reviewer, () -> activities.approve(id, opinion, reviewer)))
                .toList();
    }

    /**
     * @param reasons of each registration
     * @param field that all of the reasons are about; nothing: the whole
     */
    public List<Outcome> sendBack(Map<ActivityId, String> reasons, @Nullable String field, Actor reviewer) {
        return reasons.entrySet().stream()
                .map(each -> decide(
                        each.getKey(),
                        reviewer,
                        () -> activities.sendBack(each.getKey(), each.getValue(), field, reviewer)))
                .toList();
    }

    private Outcome decide(ActivityId id, Actor reviewer, Runnable verb) {
        try {
            verb.run();
            return outcome(id, reviewer, List.of());
        } catch (RuleViolation violation) {
            return outcome(id, reviewer, violation.violations());
        } catch (RecordNotFound gone) {
            return new Outcome(id, null, List.of());
        }
    }

    private Outcome outcome(ActivityId id, Actor reviewer, List<RuleViolation.Violation> refused) {
        return new Outcome(
                id, activities.show(id, reviewer).activity().registration().title(), refused);
    }
}

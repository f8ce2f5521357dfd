package org.kexuejie.activity.domain;

import java.util.Optional;
import org.kexuejie.account.Actor;
import org.kexuejie.activity.ActivityId;
import org.kexuejie.activity.ActivityPart;
import org.kexuejie.activity.ActivityView;
import org.kexuejie.shared.RecordNotFound;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What was handed in when, and what a unit changed after it was sent back. */
@Service
@Transactional(readOnly = true)
public class ActivityHistory {

    private final ActivityVersions versions;
    private final ActivityQueries queries;

    ActivityHistory(ActivityVersions versions, ActivityQueries queries) {
        this.versions = versions;
        this.queries = queries;
    }

    /** @throws RecordNotFound when there is no such version of an activity within what the actor may see */
    public ActivityVersion version(ActivityId id, int number, Actor actor) {
        return Optional.of(id)
                .filter(activity -> queries.isVisible(activity, actor))
                .flatMap(activity -> versions.find(activity, number))
                .orElseThrow(() -> new RecordNotFound("version " + number + " of activity " + id));
    }

    /** The version that was sent back last before this one, which it was meant to better. */
    public Optional<ActivityVersion> sentBackBefore(ActivityId id, ActivityVersion version) {
        return versions.lastSentBack(id, version.part(), version.number());
    }

    /** The version that was sent back last, as long as the part that it belongs to is being changed or reviewed. */
    public Optional<ActivityVersion> sentBackLast(ActivityView activity) {
        return switch (activity.status()) {
            case DRAFT, COUNTY_REVIEW, SUBMITTED, OFFICE_REVIEW, RETURNED -> last(activity, ActivityPart.REGISTRATION);
            case REPORTED, REPORT_RETURNED -> last(activity, ActivityPart.REPORT);
            case APPROVED, VERIFIED, REJECTED, CANCELLED -> Optional.empty();
        };
    }

    private Optional<ActivityVersion> last(ActivityView activity, ActivityPart part) {
        return versions.lastSentBack(activity.id(), part, Integer.MAX_VALUE);
    }
}

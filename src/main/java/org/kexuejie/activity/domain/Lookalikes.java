package org.kexuejie.activity.domain;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kexuejie.account.Actor;
import org.kexuejie.activity.ActivityStatus;
import org.kexuejie.activity.ActivityView;
import org.kexuejie.activity.Registration;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Other activities of the same unit in the same edition that may be the same one, registered twice (F03). */
@Service
@Transactional(readOnly = true)
public class Lookalikes {

    private final ActivityQueries queries;

    Lookalikes(ActivityQueries queries) {
        this.queries = queries;
    }

    /** Those among what the actor sees, in the order in which they were begun, while the activity is not decided on. */
    public List<ActivityRow> of(ActivityView activity, Actor actor) {
        Registration registered = activity.registration();
        @Nullable String title = registered.title();
        if (title == null || !isUndecided(activity.status())) {
            return List.of();
        }
        return queries.besides(activity, actor).stream()
                .filter(other -> other.title() != null
                        && Likeness.ofTitles(title, other.title(), other.organizationName())
                        && Likeness.ofDays(registered.startAt(), registered.endAt(), other.startAt(), other.endAt()))
                .toList();
    }

    private static boolean isUndecided(ActivityStatus status) {
        return switch (status) {
            case DRAFT, COUNTY_REVIEW, SUBMITTED, OFFICE_REVIEW, RETURNED -> true;
            case APPROVED, REPORTED, REPORT_RETURNED, VERIFIED, REJECTED, CANCELLED -> false;
        };
    }
}

package org.kexuejie.activity.domain;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
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
        return alike(title, registered.startAt(), registered.endAt(), queries.besides(activity, actor));
    }

    /** The same for each of several that are undecided; those that have none are not in it. */
    public Map<UUID, List<ActivityRow>> among(List<ActivityRow> several, Actor actor) {
        List<ActivityRow> undecided =
                several.stream().filter(row -> isUndecided(row.status())).toList();
        if (undecided.isEmpty()) {
            return Map.of();
        }
        var besides = queries.besides(undecided.stream().map(ActivityRow::id).toList(), actor);
        var found = new HashMap<UUID, List<ActivityRow>>();
        for (ActivityRow row : undecided) {
            List<ActivityRow> alike = row.title() == null
                    ? List.of()
                    : alike(row.title(), row.startAt(), row.endAt(), besides.getOrDefault(row.id(), List.of()));
            if (!alike.isEmpty()) {
                found.put(row.id().value(), alike);
            }
        }
        return found;
    }

    private static List<ActivityRow> alike(
            String title, @Nullable Instant start, @Nullable Instant end, List<ActivityRow> others) {
        return others.stream()
                .filter(other -> other.title() != null
                        && Likeness.ofTitles(title, other.title(), other.organizationName())
                        && Likeness.ofDays(start, end, other.startAt(), other.endAt()))
                .toList();
    }

    private static boolean isUndecided(ActivityStatus status) {
        return switch (status) {
            case DRAFT, COUNTY_REVIEW, SUBMITTED, OFFICE_REVIEW, RETURNED -> true;
            case APPROVED, REPORTED, REPORT_RETURNED, VERIFIED, REJECTED, CANCELLED -> false;
        };
    }
}

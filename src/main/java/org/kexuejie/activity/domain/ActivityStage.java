package org.kexuejie.activity.domain;

import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;
import org.kexuejie.activity.ActivityStatus;
import org.kexuejie.shared.Labelled;
import org.kexuejie.shared.SqlFilter;

/** Groups of states that figures count and lists can be asked for. */
public enum ActivityStage implements Labelled {
    /** Handed in and not turned down: 已申报. */
    REGISTERED(status ->
            status != ActivityStatus.DRAFT && status != ActivityStatus.REJECTED && status != ActivityStatus.CANCELLED),
    /** Through the whole review: 已通过. */
    APPROVED(ActivityStatus::isApproved),
    /** Held and verified: 已开展. */
    HELD(status -> status == ActivityStatus.VERIFIED),
    /** With the city, for review or verification. */
    WITH_CITY(status -> status == ActivityStatus.SUBMITTED || status == ActivityStatus.REPORTED),
    /** Back with the unit. */
    WITH_UNIT(status -> status == ActivityStatus.RETURNED || status == ActivityStatus.REPORT_RETURNED),
    /** Approved, but without verified figures. */
    UNREPORTED(status -> status.isApproved() && status != ActivityStatus.VERIFIED);

    @SuppressWarnings("ImmutableEnumChecker") // an unmodifiable list
    private final List<ActivityStatus> statuses;

    ActivityStage(Predicate<ActivityStatus> includes) {
        this.statuses = Arrays.stream(ActivityStatus.values()).filter(includes).toList();
    }

    public List<ActivityStatus> statuses() {
        return statuses;
    }

    /** The names of the states, as the database has them. */
    List<String> names() {
        return statuses.stream().map(Enum::name).toList();
    }

    /** Restricts a query to activities at this stage. */
    SqlFilter among(String column) {
        return new SqlFilter().where(column + " in (:stage)", "stage", names());
    }

    @Override
    public String labelKey() {
        return "activity.stage." + name();
    }
}

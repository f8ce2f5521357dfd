package org.kexuejie.activity.domain;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.kexuejie.account.Actor;
import org.kexuejie.activity.ActivityStatus;
import org.kexuejie.activity.ActivityView;
import org.kexuejie.deadline.Deadline;
import org.kexuejie.deadline.DeadlineNotice;
import org.kexuejie.deadline.Deadlines;
import org.kexuejie.festival.EditionInfo;
import org.kexuejie.festival.Festival;
import org.kexuejie.organization.OrganizationId;
import org.kexuejie.shared.RuleViolation;
import org.springframework.stereotype.Component;

/** When registrations and reports are due. Only the first hand-in is: what came in time may be corrected later. */
@Component
public class ActivityDeadlines {

    private final Deadlines deadlines;
    private final Festival festival;
    private final Clock clock;

    ActivityDeadlines(Deadlines deadlines, Festival festival, Clock clock) {
        this.deadlines = deadlines;
        this.festival = festival;
        this.clock = clock;
    }

    /** When a new registration of the actor's unit is due. */
    public DeadlineNotice ofNew(Actor actor) {
        return notice(
                deadlines.ofApplications(festival.current(), actor.cityCode(), new OrganizationId(actor.unitId())));
    }

    /** When the registration is due; nothing once it has been handed in. */
    public @Nullable DeadlineNotice ofRegistration(ActivityView activity) {
        return registration(activity).map(this::notice).orElse(null);
    }

    /** When the report is due; nothing once it has been handed in. */
    public @Nullable DeadlineNotice ofReport(ActivityView activity) {
        return report(activity).map(this::notice).orElse(null);
    }

    /** @throws RuleViolation when the registration comes too late */
    void checkRegistration(ActivityView activity) {
        registration(activity).ifPresent(deadline -> deadline.check(clock.instant()));
    }

    /** @throws RuleViolation when the report comes too late */
    void checkReport(ActivityView activity) {
        report(activity).ifPresent(deadline -> deadline.check(clock.instant()));
    }

    private Optional<Deadline> registration(ActivityView activity) {
        return activity.receiptNumber() == null
                ? Optional.of(deadlines.ofApplications(edition(activity), activity.cityCode(), activity.organization()))
                : Optional.empty();
    }

    private Optional<Deadline> report(ActivityView activity) {
        @Nullable Instant end = activity.registration().endAt();
        return activity.status() == ActivityStatus.APPROVED && end != null
                ? Optional.of(deadlines.ofReport(edition(activity), end, activity.cityCode(), activity.organization()))
                : Optional.empty();
    }

    private EditionInfo edition(ActivityView activity) {
        return festival.edition(activity.edition());
    }

    private DeadlineNotice notice(Deadline deadline) {
        return new DeadlineNotice(deadline, clock.instant());
    }
}

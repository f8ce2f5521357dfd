package org.kexuejie.summary.domain;

import java.time.Clock;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.kexuejie.deadline.Deadline;
import org.kexuejie.deadline.DeadlineNotice;
import org.kexuejie.deadline.Deadlines;
import org.kexuejie.festival.Festival;
import org.kexuejie.shared.RuleViolation;
import org.kexuejie.summary.CitySummaryView;
import org.springframework.stereotype.Component;

/** When a city's summary is due (R60). Only the first filing is: what came in time may be corrected later. */
@Component
public class SummaryDeadline {

    private final Deadlines deadlines;
    private final Festival festival;
    private final Clock clock;

    SummaryDeadline(Deadlines deadlines, Festival festival, Clock clock) {
        this.deadlines = deadlines;
        this.festival = festival;
        this.clock = clock;
    }

    /** Nothing once it has been filed. */
    public @Nullable DeadlineNotice of(CitySummaryView summary) {
        return deadline(summary)
                .map(deadline -> new DeadlineNotice(deadline, clock.instant()))
                .orElse(null);
    }

    /** @throws RuleViolation when the summary comes too late */
    void check(CitySummaryView summary) {
        deadline(summary).ifPresent(deadline -> deadline.check(clock.instant()));
    }

    private Optional<Deadline> deadline(CitySummaryView summary) {
        return summary.firstFiledAt() == null
                ? Optional.of(deadlines.ofCitySummary(festival.edition(summary.edition()), summary.cityCode()))
                : Optional.empty();
    }
}

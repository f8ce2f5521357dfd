package org.kexuejie.activity.web;

import java.time.Clock;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.kexuejie.activity.ActivityStatus;
import org.kexuejie.activity.ActivityView;
import org.kexuejie.activity.PortraitConsent;
import org.kexuejie.activity.domain.ActivityDeadlines;
import org.kexuejie.festival.Festival;
import org.kexuejie.shared.FestivalTime;
import org.kexuejie.shared.RuleViolation;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** What the page of a report shows beside the form. */
@Component
class ReportPages {

    private final Festival festival;
    private final ActivityDeadlines deadlines;
    private final Revisions revisions;
    private final Clock clock;

    ReportPages(Festival festival, ActivityDeadlines deadlines, Revisions revisions, Clock clock) {
        this.festival = festival;
        this.deadlines = deadlines;
        this.revisions = revisions;
        this.clock = clock;
    }

    void fill(Model page, ActivityView activity) {
        page.addAttribute("activity", activity);
        page.addAttribute("deadline", deadlines.ofReport(activity));
        page.addAttribute("revision", revisions.of(activity));
        page.addAttribute("returnReason", activity.returnReason());
        page.addAttribute("returnField", activity.returnField());
        page.addAttribute("consents", PortraitConsent.values());
        page.addAttribute(
                "fewestPhotos", festival.edition(activity.edition()).settings().minReportPhotos());
    }

    /** Why there is no report to write now. */
    RuleViolation whyClosed(ActivityView activity) {
        @Nullable Instant end = activity.registration().endAt();
        if (activity.status() == ActivityStatus.APPROVED && end != null && end.isAfter(clock.instant())) {
            return RuleViolation.of("activity.rule.reportOpensAt", FestivalTime.minute(end));
        }
        return activity.status() == ActivityStatus.APPROVED || activity.status() == ActivityStatus.REPORT_RETURNED
                ? RuleViolation.of("activity.rule.figuresLocked")
                : RuleViolation.of("activity.rule.impossible.EDIT_REPORT");
    }
}

package org.kexuejie.activity.web;

import java.time.Clock;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.kexuejie.account.Actor;
import org.kexuejie.activity.ActivityAction;
import org.kexuejie.activity.ActivityId;
import org.kexuejie.activity.ActivityStatus;
import org.kexuejie.activity.ActivityView;
import org.kexuejie.activity.MediaLevel;
import org.kexuejie.activity.domain.ActivityDeadlines;
import org.kexuejie.activity.domain.ActivityService;
import org.kexuejie.festival.Festival;
import org.kexuejie.shared.FestivalTime;
import org.kexuejie.shared.RuleViolation;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** What the page of a report shows beside the form. */
@Component
class ReportPages {

    private final ActivityService activities;
    private final Festival festival;
    private final ActivityDeadlines deadlines;
    private final Revisions revisions;
    private final Clock clock;

    ReportPages(
            ActivityService activities,
            Festival festival,
            ActivityDeadlines deadlines,
            Revisions revisions,
            Clock clock) {
        this.activities = activities;
        this.festival = festival;
        this.deadlines = deadlines;
        this.revisions = revisions;
        this.clock = clock;
    }

    /**
     * An activity of which the actor may fill in the report now.
     *
     * @throws RuleViolation that says why not
     */
    ActivityView toFill(ActivityId id, Actor actor) {
        var shown = activities.show(id, actor);
        if (!shown.allowed().contains(ActivityAction.EDIT_REPORT)) {
            throw whyClosed(shown.activity());
        }
        return shown.activity();
    }

    void fill(Model page, ActivityView activity) {
        page.addAttribute("activity", activity);
        page.addAttribute("deadline", deadlines.ofReport(activity));
        page.addAttribute("revision", revisions.of(activity));
        page.addAttribute("returnReason", activity.returnReason());
        page.addAttribute("returnField", activity.returnField());
        page.addAttribute("mediaLevels", MediaLevel.values());
        page.addAttribute(
                "fewestPhotos", festival.edition(activity.edition()).settings().minReportPhotos());
    }

    /** Why there is no report to write now. */
    private RuleViolation whyClosed(ActivityView activity) {
        @Nullable Instant end = activity.registration().endAt();
        if (activity.status() == ActivityStatus.APPROVED && end != null && end.isAfter(clock.instant())) {
            return RuleViolation.of("activity.rule.reportOpensAt", FestivalTime.minute(end));
        }
        return activity.status() == ActivityStatus.APPROVED || activity.status() == ActivityStatus.REPORT_RETURNED
                ? RuleViolation.of("activity.rule.figuresLocked")
                : RuleViolation.of("activity.rule.impossible.EDIT_REPORT");
    }
}

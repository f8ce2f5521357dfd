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
import org.kexuejie.autosave.Autosave;
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
    private final PhotoPages photoPages;
    private final Clock clock;
    private final Autosave autosave;

    ReportPages(
            ActivityService activities,
            Festival festival,
            ActivityDeadlines deadlines,
            Revisions revisions,
            PhotoPages photoPages,
            Clock clock,
            Autosave autosave) {
        this.activities = activities;
        this.festival = festival;
        this.deadlines = deadlines;
        this.revisions = revisions;
        this.photoPages = photoPages;
        this.clock = clock;
        this.autosave = autosave;
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

    /** Opens the form with what was typed into it last. */
    void open(ActivityView activity, Actor actor, Model page) {
        page.addAttribute("form", ReportForm.of(activity));
        autosave.open(nameOf(activity.id()), activity.version(), ReportForm.class, actor, page);
        fill(page, activity);
    }

    /** Shows the form once more with what was sent. */
    void showAgain(ActivityView activity, Actor actor, Model page) {
        autosave.goOn(nameOf(activity.id()), actor, page);
        fill(page, activity);
    }

    /** What was typed is saved. */
    void forget(ActivityId id, Actor actor) {
        autosave.forget(nameOf(id), actor);
    }

    private static String nameOf(ActivityId id) {
        return Autosave.name("report", id.value());
    }

    void fill(Model page, ActivityView activity) {
        page.addAttribute("activity", activity);
        page.addAttribute("films", photoPages.films(activity.photos()));
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

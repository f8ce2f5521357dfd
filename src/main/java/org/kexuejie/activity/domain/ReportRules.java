package org.kexuejie.activity.domain;

import java.time.Instant;
import org.kexuejie.activity.MediaReport;
import org.kexuejie.activity.Registration;
import org.kexuejie.activity.Report;
import org.kexuejie.shared.Characters;
import org.kexuejie.shared.FestivalTime;
import org.kexuejie.shared.RuleViolation;

/** What F04 asks of a report that is handed in. */
class ReportRules {

    static final int SHORTEST_SUMMARY = 200;

    private final int fewestPhotos;
    private final Instant now;

    ReportRules(int fewestPhotos, Instant now) {
        this.fewestPhotos = fewestPhotos;
        this.now = now;
    }

    /** @throws RuleViolation naming everything that is missing or does not fit */
    void check(Registration planned, Report given, int photos) {
        new RuleViolation.Collector()
                .check(given.startAt() != null, "startAt", "activity.rule.actualStartMissing")
                .check(given.endAt() != null, "endAt", "activity.rule.actualEndMissing")
                .check(
                        given.startAt() == null || !given.startAt().isAfter(now),
                        "startAt",
                        "activity.rule.actualStartInFuture")
                .check(
                        given.startAt() == null
                                || given.endAt() == null
                                || given.endAt().isAfter(given.startAt()),
                        "endAt",
                        "activity.rule.endBeforeStart")
                .check(given.place() != null, "place", "activity.rule.placeMissing")
                .check(given.sessionCount() >= 1, "lectures", "activity.rule.sessionsMissing")
                .check(given.youthVisits() != null, "youthVisits", "activity.rule.youthVisitsMissing")
                .check(
                        given.youthVisits() == null || given.visitsByStage() <= given.youthVisits(),
                        "primaryVisits",
                        "activity.rule.stagesExceedYouth",
                        given.visitsByStage(),
                        Report.count(given.youthVisits()))
                .check(
                        given.teacherVisits() != null || given.teachersNotApplicable(),
                        "teacherVisits",
                        "activity.rule.teacherVisitsMissing")
                .check(
                        Report.count(given.teacherVisits()) == 0 || !given.teachersNotApplicable(),
                        "teacherVisits",
                        "activity.rule.notApplicableButCounted")
                .check(
                        given.publicVisits() != null || given.publicNotApplicable(),
                        "publicVisits",
                        "activity.rule.publicVisitsMissing")
                .check(
                        Report.count(given.publicVisits()) == 0 || !given.publicNotApplicable(),
                        "publicVisits",
                        "activity.rule.notApplicableButCounted")
                .check(
                        given.mediaReports().stream().allMatch(MediaReport::isComplete),
                        "mediaReports",
                        "activity.rule.mediaReportIncomplete")
                .check(
                        given.summary() != null && Characters.in(given.summary()) >= SHORTEST_SUMMARY,
                        "summary",
                        "activity.rule.summaryShort",
                        SHORTEST_SUMMARY)
                .check(
                        !differsMuch(planned, given) || given.varianceNote() != null,
                        "varianceNote",
                        "activity.rule.varianceNoteMissing",
                        Report.count(planned.expectedYouth()),
                        Report.count(given.youthVisits()))
                .check(
                        !isRescheduled(planned, given) || given.varianceNote() != null,
                        "varianceNote",
                        "activity.rule.rescheduleNoteMissing")
                .check(given.preparedBy() != null, "preparedBy", "activity.rule.preparedByMissing")
                .check(given.checkedBy() != null, "checkedBy", "activity.rule.checkedByMissing")
                .check(photos >= fewestPhotos, "photos", "activity.rule.photosMissing", fewestPhotos, photos)
                .throwIfAny();
    }

    /** @throws RuleViolation when the activity is not over yet */
    static void checkOver(Registration planned, Instant now) {
        if (!planned.isOverAt(now)) {
            throw RuleViolation.of("activity.rule.reportBeforeEnd");
        }
    }

    /** Whether the audience differs by more than half of what was expected. */
    static boolean differsMuch(Registration planned, Report given) {
        if (planned.expectedYouth() == null || given.youthVisits() == null) {
            return false;
        }
        long expected = planned.expectedYouth();
        return 2 * Math.abs(given.youthVisits() - expected) > expected;
    }

    /** Whether it began on another day than was registered, 改期. */
    static boolean isRescheduled(Registration planned, Report given) {
        return planned.startAt() != null
                && given.startAt() != null
                && !FestivalTime.local(planned.startAt())
                        .toLocalDate()
                        .equals(FestivalTime.local(given.startAt()).toLocalDate());
    }
}

package org.kexuejie.activity.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import org.hibernate.validator.constraints.CodePointLength;
import org.jspecify.annotations.Nullable;
import org.kexuejie.activity.ActivityView;
import org.kexuejie.activity.Registration;
import org.kexuejie.activity.Report;
import org.kexuejie.shared.FestivalTime;
import org.kexuejie.shell.FormRows;

/** The execution report as it is typed (F04). */
record ReportForm(
        int version,
        @Nullable LocalDateTime startAt,
        @Nullable LocalDateTime endAt,

        @CodePointLength(max = 100, message = "{shell.rule.tooLong}") @Nullable
        String place,

        @Min(value = 0, message = NEGATIVE) @Max(value = 9999, message = TOO_MANY) @Nullable
        Integer lectures,

        @Min(value = 0, message = NEGATIVE) @Max(value = 9999, message = TOO_MANY) @Nullable
        Integer exhibitions,

        @Min(value = 0, message = NEGATIVE) @Max(value = 9999, message = TOO_MANY) @Nullable
        Integer trainings,

        @Min(value = 0, message = NEGATIVE) @Max(value = 9999, message = TOO_MANY) @Nullable
        Integer films,

        @Min(value = 0, message = NEGATIVE) @Max(value = 9999, message = TOO_MANY) @Nullable
        Integer contests,

        @Min(value = 0, message = NEGATIVE) @Max(value = 9999, message = TOO_MANY) @Nullable
        Integer otherSessions,

        @Min(value = 0, message = NEGATIVE) @Max(value = MOST_PEOPLE, message = TOO_MANY) @Nullable
        Integer youthVisits,

        @Min(value = 0, message = NEGATIVE) @Max(value = MOST_PEOPLE, message = TOO_MANY) @Nullable
        Integer primaryVisits,

        @Min(value = 0, message = NEGATIVE) @Max(value = MOST_PEOPLE, message = TOO_MANY) @Nullable
        Integer juniorVisits,

        @Min(value = 0, message = NEGATIVE) @Max(value = MOST_PEOPLE, message = TOO_MANY) @Nullable
        Integer seniorVisits,

        @Min(value = 0, message = NEGATIVE) @Max(value = MOST_PEOPLE, message = TOO_MANY) @Nullable
        Integer universityVisits,

        @Min(value = 0, message = NEGATIVE) @Max(value = MOST_PEOPLE, message = TOO_MANY) @Nullable
        Integer teacherVisits,

        @Nullable Boolean teachersNotApplicable,

        @Min(value = 0, message = NEGATIVE) @Max(value = MOST_PEOPLE, message = TOO_MANY) @Nullable
        Integer publicVisits,

        @Nullable Boolean publicNotApplicable,

        @Min(value = 0, message = NEGATIVE) @Max(value = MOST_PEOPLE, message = TOO_MANY) @Nullable
        Integer onlineVisits,

        @Min(value = 0, message = NEGATIVE) @Max(value = MOST_PEOPLE, message = TOO_MANY) @Nullable
        Integer expertVisits,

        @Min(value = 0, message = NEGATIVE) @Max(value = MOST_PEOPLE, message = TOO_MANY) @Nullable
        Integer volunteerVisits,

        @Min(value = 0, message = NEGATIVE) @Max(value = MOST_PEOPLE, message = TOO_MANY) @Nullable
        Integer materials,

        @Min(value = 0, message = NEGATIVE) @Max(value = MOST_PEOPLE, message = TOO_MANY) @Nullable
        Integer panels,

        @Min(value = 0, message = NEGATIVE) @Max(value = MOST_PEOPLE, message = TOO_MANY) @Nullable
        Integer exhibits,

        List<@Valid MediaReportForm> mediaReports,

        @CodePointLength(max = 5000, message = "{shell.rule.tooLong}") @Nullable
        String summary,

        @CodePointLength(max = 1000, message = "{shell.rule.tooLong}") @Nullable
        String highlight,

        @CodePointLength(max = 500, message = "{shell.rule.tooLong}") @Nullable
        String varianceNote,

        @CodePointLength(max = 20, message = "{shell.rule.tooLong}") @Nullable
        String preparedBy,

        @CodePointLength(max = 20, message = "{shell.rule.tooLong}") @Nullable
        String checkedBy) {

    private static final String NEGATIVE = "{shell.rule.negative}";
    private static final String TOO_MANY = "{shell.rule.tooMany}";
    private static final long MOST_PEOPLE = 9_999_999;

    ReportForm {
        mediaReports = FormRows.sent(mediaReports, MediaReportForm.BLANK);
    }

    /** What is reported so far; a report that has not been begun starts from what was registered. */
    static ReportForm of(ActivityView activity) {
        Report report = activity.report();
        Registration planned = activity.registration();
        boolean begun = !report.equals(Report.empty());
        return new ReportForm(
                activity.version(),
                local(begun ? report.startAt() : planned.startAt()),
                local(begun ? report.endAt() : planned.endAt()),
                begun ? report.place() : planned.place(),
                report.lectures(),
                report.exhibitions(),
                report.trainings(),
                report.films(),
                report.contests(),
                report.otherSessions(),
                report.youthVisits(),
                report.primaryVisits(),
                report.juniorVisits(),
                report.seniorVisits(),
                report.universityVisits(),
                report.teacherVisits(),
                report.teachersNotApplicable(),
                report.publicVisits(),
                report.publicNotApplicable(),
                report.onlineVisits(),
                report.expertVisits(),
                report.volunteerVisits(),
                report.materials(),
                report.panels(),
                report.exhibits(),
                MediaReportForm.rows(report.mediaReports()),
                report.summary(),
                report.highlight(),
                report.varianceNote(),
                begun ? report.preparedBy() : planned.contactName(),
                begun ? report.checkedBy() : planned.leaderName());
    }

    private static @Nullable LocalDateTime local(@Nullable Instant moment) {
        return moment == null ? null : FestivalTime.local(moment);
    }

    Report toReport() {
        return new Report(
                startAt == null ? null : FestivalTime.instant(startAt),
                endAt == null ? null : FestivalTime.instant(endAt),
                place,
                lectures,
                exhibitions,
                trainings,
                films,
                contests,
                otherSessions,
                youthVisits,
                primaryVisits,
                juniorVisits,
                seniorVisits,
                universityVisits,
                teacherVisits,
                Boolean.TRUE.equals(teachersNotApplicable),
                publicVisits,
                Boolean.TRUE.equals(publicNotApplicable),
                onlineVisits,
                expertVisits,
                volunteerVisits,
                materials,
                panels,
                exhibits,
                MediaReportForm.typed(mediaReports),
                summary,
                highlight,
                varianceNote,
                preparedBy,
                checkedBy);
    }
}

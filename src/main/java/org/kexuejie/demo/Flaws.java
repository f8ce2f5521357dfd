package org.kexuejie.demo;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.kexuejie.activity.Registration;
import org.kexuejie.activity.Report;

/** Registrations and reports as they were before somebody finished or corrected them. */
class Flaws {

    private Flaws() {}

    /** As far as somebody had come who was interrupted. */
    static Registration unfinished(Registration whole) {
        return registration(whole, whole.title(), null, whole.expectedYouth(), null);
    }

    /** With what a city objects to in that field; it can be handed in nevertheless. */
    static Registration in(Registration whole, String field) {
        int youth = Report.count(whole.expectedYouth());
        return switch (field) {
            case "title" -> registration(whole, "科技活动", whole.place(), youth, whole.content());
            case "place" -> registration(whole, whole.title(), "本单位", youth, whole.content());
            case "expectedYouth" -> registration(whole, whole.title(), whole.place(), youth * 4, whole.content());
            case "content" -> registration(whole, whole.title(), whole.place(), youth, shortened(whole.content(), 100));
            default -> throw new IllegalArgumentException("no flaw known for " + field);
        };
    }

    private static Registration registration(
            Registration whole,
            @Nullable String title,
            @Nullable String place,
            @Nullable Integer expectedYouth,
            @Nullable String content) {
        return new Registration(
                title,
                whole.theme(),
                whole.line(),
                whole.forms(),
                whole.otherForm(),
                whole.startAt(),
                whole.endAt(),
                whole.dateReason(),
                whole.mode(),
                place,
                whole.audience(),
                whole.openToPublic(),
                whole.noFee(),
                expectedYouth,
                whole.expectedTeachers(),
                content,
                whole.highlight(),
                whole.organizers(),
                whole.resource(),
                null,
                whole.hasEpidemicPlan(),
                null,
                null,
                whole.leaderName(),
                whole.contactName(),
                whole.contactPhone(),
                whole.contactEmail());
    }

    /** What somebody has put down who is not done yet. */
    static Report unfinished(Report whole) {
        return report(whole, whole.place(), whole.youthVisits(), null, null, null);
    }

    /** With what a city objects to in that field; it can be handed in nevertheless. */
    static Report in(Report whole, String field, String variance) {
        int youth = Report.count(whole.youthVisits());
        int teachers = Report.count(whole.teacherVisits());
        return switch (field) {
            case "youthVisits" -> report(whole, whole.place(), youth * 2, teachers, whole.summary(), variance);
            case "teacherVisits" ->
                report(whole, whole.place(), youth, teachers * 5, whole.summary(), whole.varianceNote());
            case "place" -> report(whole, "校内", youth, teachers, whole.summary(), whole.varianceNote());
            case "summary" ->
                report(whole, whole.place(), youth, teachers, shortened(whole.summary(), 200), whole.varianceNote());
            default -> throw new IllegalArgumentException("no flaw known for " + field);
        };
    }

    private static Report report(
            Report whole,
            @Nullable String place,
            @Nullable Integer youthVisits,
            @Nullable Integer teacherVisits,
            @Nullable String summary,
            @Nullable String varianceNote) {
        return new Report(
                whole.startAt(),
                whole.endAt(),
                place,
                whole.lectures(),
                whole.exhibitions(),
                whole.trainings(),
                whole.films(),
                whole.contests(),
                whole.otherSessions(),
                youthVisits,
                whole.primaryVisits(),
                whole.juniorVisits(),
                whole.seniorVisits(),
                whole.universityVisits(),
                teacherVisits,
                whole.teachersNotApplicable(),
                whole.publicVisits(),
                whole.publicNotApplicable(),
                whole.onlineVisits(),
                whole.expertVisits(),
                whole.volunteerVisits(),
                whole.materials(),
                whole.panels(),
                whole.exhibits(),
                whole.mediaReports(),
                summary,
                whole.highlight(),
                varianceNote,
                whole.preparedBy(),
                whole.checkedBy());
    }

    /** The beginning of a text up to the end of a clause, at least as long as the form asks for. */
    private static String shortened(@Nullable String text, int least) {
        String whole = Objects.requireNonNull(text);
        int end = whole.indexOf('。', Math.min(least, whole.length() - 1));
        return end < 0 ? whole : whole.substring(0, end + 1);
    }
}

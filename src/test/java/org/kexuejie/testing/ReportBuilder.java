package org.kexuejie.testing;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kexuejie.activity.MediaLevel;
import org.kexuejie.activity.MediaReport;
import org.kexuejie.activity.Report;

/** A complete report that fits {@link RegistrationBuilder}, to be varied: 3 sessions, 320 youth, 18 teachers, 40 of the public. */
public final class ReportBuilder {

    private @Nullable Instant startAt = FestivalMoment.at("2020-09-19T14:30");
    private @Nullable Instant endAt = FestivalMoment.at("2020-09-19T17:00");
    private @Nullable Integer lectures = 1;
    private @Nullable Integer exhibitions = 2;
    private @Nullable Integer trainings = 0;
    private @Nullable Integer youth = 320;
    private @Nullable Integer primary;
    private @Nullable Integer junior;
    private @Nullable Integer teachers = 18;
    private boolean teachersNotApplicable;
    private @Nullable Integer publicVisits = 40;
    private boolean publicNotApplicable;
    private @Nullable Integer online = 0;
    private List<MediaReport> mediaReports = List.of(new MediaReport(
            "广西日报", MediaLevel.REGION, LocalDate.parse("2020-09-20"), "https://www.example.com/202009/1.html"));
    private @Nullable String summary = "活动按计划顺利开展，学生动手做实验、看展览、听报告，兴趣浓厚，家长反响良好。".repeat(7);
    private @Nullable String varianceNote;
    private @Nullable String checkedBy = "韦校长";

    private ReportBuilder() {}

    public static ReportBuilder aReport() {
        return new ReportBuilder();
    }

    public ReportBuilder from(String start) {
        startAt = FestivalMoment.at(start);
        return this;
    }

    public ReportBuilder to(String end) {
        endAt = FestivalMoment.at(end);
        return this;
    }

    /** Number of sessions: 报告会, 展览, 培训. */
    public ReportBuilder sessions(
            @Nullable Integer newLectures, @Nullable Integer newExhibitions, @Nullable Integer newTrainings) {
        lectures = newLectures;
        exhibitions = newExhibitions;
        trainings = newTrainings;
        return this;
    }

    /** 人次. */
    public ReportBuilder youth(@Nullable Integer value) {
        youth = value;
        return this;
    }

    /** Pupils of primary and junior high schools among the youth, 人次. */
    public ReportBuilder stages(@Nullable Integer primarySchool, @Nullable Integer juniorHigh) {
        primary = primarySchool;
        junior = juniorHigh;
        return this;
    }

    public ReportBuilder notApplicable(boolean forTeachers, boolean forPublic) {
        teachersNotApplicable = forTeachers;
        publicNotApplicable = forPublic;
        return this;
    }

    public ReportBuilder mediaReports(MediaReport... reports) {
        mediaReports = List.of(reports);
        return this;
    }

    /** 人次. */
    public ReportBuilder teachers(@Nullable Integer value) {
        teachers = value;
        return this;
    }

    /** 人次. */
    public ReportBuilder publicVisits(@Nullable Integer value) {
        publicVisits = value;
        return this;
    }

    /** 人次. */
    public ReportBuilder online(@Nullable Integer value) {
        online = value;
        return this;
    }

    public ReportBuilder summary(@Nullable String value) {
        summary = value;
        return this;
    }

    public ReportBuilder varianceNote(@Nullable String value) {
        varianceNote = value;
        return this;
    }

    public ReportBuilder checkedBy(@Nullable String value) {
        checkedBy = value;
        return this;
    }

    public Report build() {
        return new Report(
                startAt,
                endAt,
                "学校操场",
                lectures,
                exhibitions,
                trainings,
                0,
                0,
                0,
                youth,
                primary,
                junior,
                null,
                null,
                teachers,
                teachersNotApplicable,
                publicVisits,
                publicNotApplicable,
                online,
                2,
                10,
                200,
                12,
                null,
                mediaReports,
                summary,
                "学生自制航模",
                varianceNote,
                "黄老师",
                checkedBy);
    }
}

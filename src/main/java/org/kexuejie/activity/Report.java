package org.kexuejie.activity;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.hibernate.annotations.ColumnTransformer;
import org.jspecify.annotations.Nullable;

/**
 * What a unit reports after the activity (F04); anything may still be missing in a draft. Sessions by type
 * are counted in the units of {@link org.kexuejie.tally.SessionType}, people in 人次.
 *
 * @param primaryVisits of the youth, pupils of primary schools; the stages are together no more than the youth
 * @param teachersNotApplicable no teachers could take part, 不适用, which is not the same as none came
 * @param publicNotApplicable the public could not take part
 * @param onlineVisits shown apart, never added to the others
 * @param materials 发放资料, 份
 * @param panels 展板, 块
 * @param exhibits 展品, 件
 * @param summary at least 200 characters
 * @param varianceNote why the audience differs by more than half from what was expected, or the day from the
 *     registered one, where it does
 * @param preparedBy 填表人
 * @param checkedBy 审核人
 */
@Embeddable
public record Report(
        @Column(name = "report_start_at") @Nullable Instant startAt,
        @Column(name = "report_end_at") @Nullable Instant endAt,
        @Column(name = "report_place") @Nullable String place,
        @Nullable Integer lectures,
        @Nullable Integer exhibitions,
        @Nullable Integer trainings,
        @Nullable Integer films,
        @Nullable Integer contests,
        @Nullable Integer otherSessions,
        @Nullable Integer youthVisits,
        @Nullable Integer primaryVisits,
        @Nullable Integer juniorVisits,
        @Nullable Integer seniorVisits,
        @Nullable Integer universityVisits,
        @Nullable Integer teacherVisits,
        boolean teachersNotApplicable,
        @Nullable Integer publicVisits,
        boolean publicNotApplicable,
        @Nullable Integer onlineVisits,
        @Nullable Integer expertVisits,
        @Nullable Integer volunteerVisits,
        @Nullable Integer materials,
        @Nullable Integer panels,
        @Nullable Integer exhibits,

        @Convert(converter = MediaReportsColumn.class)
        @Column(columnDefinition = "jsonb")
        @ColumnTransformer(write = "?::jsonb")
        List<MediaReport> mediaReports,

        @Nullable String summary,
        @Column(name = "report_highlight") @Nullable String highlight,
        @Nullable String varianceNote,
        @Nullable String preparedBy,
        @Nullable String checkedBy) {

    /** @param mediaReports also nothing, as in versions from before they were asked for */
    public Report {
        mediaReports = List.copyOf(Objects.requireNonNullElse(mediaReports, List.of()));
    }

    /** A report of which nothing is written yet. */
    public static Report empty() {
        return new Report(
                null, null, null, null, null, null, null, null, null, null, null, null, null, null, null, false, null,
                false, null, null, null, null, null, null, List.of(), null, null, null, null, null);
    }

    /** Number of sessions of all types, 场次. */
    public int sessionCount() {
        return Stream.of(lectures, exhibitions, trainings, films, contests, otherSessions)
                .mapToInt(Report::count)
                .sum();
    }

    /** The youth that is told by stage, 人次. */
    public long visitsByStage() {
        return Stream.of(primaryVisits, juniorVisits, seniorVisits, universityVisits)
                .mapToLong(Report::count)
                .sum();
    }

    /** A figure that was left open counts as none. */
    public static int count(@Nullable Integer figure) {
        return figure == null ? 0 : figure;
    }
}

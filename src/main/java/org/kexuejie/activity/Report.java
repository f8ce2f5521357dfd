package org.kexuejie.activity;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What a unit reports after the activity (F04); anything may still be missing in a draft. Sessions by type
 * are counted in the units of {@link org.kexuejie.tally.SessionType}, people in 人次.
 *
 * @param onlineVisits shown apart, never added to the others
 * @param summary at least 200 characters
 * @param varianceNote why the audience differs by more than half from what was expected, where it does
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
        @Nullable Integer teacherVisits,
        @Nullable Integer publicVisits,
        @Nullable Integer onlineVisits,
        @Nullable Integer expertVisits,
        @Nullable Integer volunteerVisits,
        @Nullable String summary,
        @Column(name = "report_highlight") @Nullable String highlight,
        @Nullable String varianceNote,
        @Nullable String preparedBy,
        @Nullable String checkedBy) {

    /** A report of which nothing is written yet. */
    public static Report empty() {
        return new Report(
                null, null, null, null, null, null, null, null, null, null, null, null, null, null, null, null, null,
                null, null, null);
    }

    /** Number of sessions of all types, 场次. */
    public int sessionCount() {
        return count(lectures)
                + count(exhibitions)
                + count(trainings)
                + count(films)
                + count(contests)
                + count(otherSessions);
    }

    /** A figure that was left open counts as none. */
    public static int count(@Nullable Integer figure) {
        return figure == null ? 0 : figure;
    }
}

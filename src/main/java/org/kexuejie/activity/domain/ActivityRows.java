package org.kexuejie.activity.domain;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.UUID;
import org.kexuejie.activity.ActivityId;
import org.kexuejie.activity.ActivityStatus;
import org.kexuejie.festival.LineId;
import org.kexuejie.shared.Moments;

/** What lists show of an activity {@code a} and its unit {@code o}, read out of rows. */
final class ActivityRows {

    static final String COLUMNS = """
            select a.id, a.receipt_number, a.title, o.name as organization_name, a.city_code, a.county_code, a.line_id,
                a.status, a.start_at, a.end_at, a.submitted_at, a.arrived_at, a.expected_youth, a.youth_visits,
                a.seal_scan_id is not null as sealed,
                coalesce(a.lectures, 0) + coalesce(a.exhibitions, 0) + coalesce(a.trainings, 0) + coalesce(a.films, 0)
                    + coalesce(a.contests, 0) + coalesce(a.other_sessions, 0) as sessions
            """;

    private ActivityRows() {}

    static ActivityRow row(ResultSet row, int number) throws SQLException {
        UUID line = row.getObject("line_id", UUID.class);
        Integer youthVisits = row.getObject("youth_visits", Integer.class);
        return new ActivityRow(
                new ActivityId(row.getObject("id", UUID.class)),
                row.getString("receipt_number"),
                row.getString("title"),
                row.getString("organization_name"),
                row.getString("city_code"),
                row.getString("county_code"),
                line == null ? null : new LineId(line),
                ActivityStatus.valueOf(row.getString("status")),
                Moments.in(row, "start_at"),
                Moments.in(row, "end_at"),
                Moments.in(row, "submitted_at"),
                Moments.in(row, "arrived_at"),
                row.getObject("expected_youth", Integer.class),
                row.getBoolean("sealed"),
                youthVisits == null ? null : row.getInt("sessions"),
                youthVisits);
    }
}

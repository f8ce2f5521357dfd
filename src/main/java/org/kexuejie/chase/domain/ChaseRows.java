package org.kexuejie.chase.domain;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kexuejie.deadline.Deadline;
import org.kexuejie.deadline.DueDates;
import org.kexuejie.organization.OrgKind;
import org.kexuejie.organization.OrganizationId;
import org.kexuejie.shared.Moments;

/** Reads what is owed out of rows, and until when. */
final class ChaseRows {

    private ChaseRows() {}

    static ChaseGap gap(ResultSet row, DueDates dates) throws SQLException {
        var cause = ChaseCause.valueOf(row.getString("cause"));
        var unit = new OrganizationId(row.getObject("unit_id", UUID.class));
        String city = row.getString("city_code");
        @Nullable Instant since = Moments.in(row, "since");
        return new ChaseGap(
                cause,
                unit,
                row.getString("unit_name"),
                OrgKind.valueOf(row.getString("kind")),
                city,
                row.getString("county_code"),
                row.getString("contact_name"),
                row.getString("contact_phone"),
                row.getBoolean("needed"),
                row.getObject("activity_id", UUID.class),
                row.getString("title"),
                since,
                due(cause, since, city, unit, dates),
                row.getInt("times"),
                Moments.in(row, "last_at"),
                row.getString("last_by"));
    }

    /** What came in time and was returned may be corrected at any time. */
    private static @Nullable Instant due(
            ChaseCause cause, @Nullable Instant since, String city, OrganizationId unit, DueDates dates) {
        @Nullable
        Deadline deadline = switch (cause) {
            case RETURNED -> null;
            case UNREPORTED -> since == null ? null : dates.ofReport(since, city, unit);
            case NO_ACCOUNT, INVITED, UNREGISTERED, DRAFT -> dates.ofApplications(city, unit);
        };
        return deadline == null ? null : deadline.endsAt();
    }
}

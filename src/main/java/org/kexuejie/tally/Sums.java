package org.kexuejie.tally;

import java.sql.ResultSet;
import java.sql.SQLException;

/**
 * Sums over the ledger.
 *
 * @param events held events, 项
 * @param sessions 场次
 * @param youth 人次
 * @param teachers 人次
 * @param publicVisits 人次
 * @param online 人次, apart from the others
 * @param schools different schools (R29 slot A), 所
 * @param venues different out-of-school venues, 个
 * @param modelUnits different demonstration units, 个; they may be schools or venues as well
 * @param photos number of photos in evidence
 */
public record Sums(
        long events,
        long sessions,
        long youth,
        long teachers,
        long publicVisits,
        long online,
        long schools,
        long venues,
        long modelUnits,
        long photos) {

    public static final Sums NONE = new Sums(0, 0, 0, 0, 0, 0, 0, 0, 0, 0);

    /** The sums of a row whose columns are named as they are here. */
    public static Sums of(ResultSet row) throws SQLException {
        return new Sums(
                row.getLong("events"),
                row.getLong("sessions"),
                row.getLong("youth"),
                row.getLong("teachers"),
                row.getLong("public_visits"),
                row.getLong("online"),
                row.getLong("schools"),
                row.getLong("venues"),
                row.getLong("model_units"),
                row.getLong("photos"));
    }
}

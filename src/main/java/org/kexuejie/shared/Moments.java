package org.kexuejie.shared;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/** Moments out of rows of the database. */
public final class Moments {

    private Moments() {}

    /** The moment in a column; nothing where there is none. */
    public static @Nullable Instant in(ResultSet row, String column) throws SQLException {
        OffsetDateTime moment = row.getObject(column, OffsetDateTime.class);
        return moment == null ? null : moment.toInstant();
    }
}

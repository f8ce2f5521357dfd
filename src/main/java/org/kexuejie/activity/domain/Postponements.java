package org.kexuejie.activity.domain;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.kexuejie.activity.ActivityId;
import org.kexuejie.activity.Postponement;
import org.kexuejie.shared.Ids;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** How activities were moved, written with the move and only read afterwards. */
@Component
@Transactional
public class Postponements {

    private final JdbcClient jdbc;

    Postponements(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Oldest first. */
    @Transactional(readOnly = true)
    public List<Postponement> of(ActivityId activity) {
        return jdbc.sql("select * from activity_postponement where activity_id = :activity order by at, id")
                .param("activity", activity.value())
                .query(Postponements::postponement)
                .list();
    }

    void keep(ActivityId activity, Postponement made, UUID actor) {
        jdbc.sql("""
                insert into activity_postponement (id, activity_id, from_start, from_end, to_start, to_end, reason, at,
                    actor_id, actor_name, actor_affiliation, on_behalf)
                values (:id, :activity, :fromStart, :fromEnd, :toStart, :toEnd, :reason, :at, :actor, :name,
                    :affiliation, :onBehalf)
                """)
                .param("id", Ids.next())
                .param("activity", activity.value())
                .param("fromStart", column(made.fromStart()))
                .param("fromEnd", column(made.fromEnd()))
                .param("toStart", column(made.toStart()))
                .param("toEnd", column(made.toEnd()))
                .param("reason", made.reason())
                .param("at", column(made.at()))
                .param("actor", actor)
                .param("name", made.actorName())
                .param("affiliation", made.actorAffiliation())
                .param("onBehalf", made.onBehalf())
                .update();
    }

    private static Postponement postponement(ResultSet row, int number) throws SQLException {
        return new Postponement(
                instant(row, "from_start"),
                instant(row, "from_end"),
                instant(row, "to_start"),
                instant(row, "to_end"),
                row.getString("reason"),
                instant(row, "at"),
                row.getString("actor_name"),
                row.getString("actor_affiliation"),
                row.getBoolean("on_behalf"));
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }

    private static OffsetDateTime column(Instant moment) {
        return moment.atOffset(ZoneOffset.UTC);
    }
}

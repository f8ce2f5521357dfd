package org.kexuejie.trail;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.kexuejie.account.Actor;
import org.kexuejie.account.Role;
import org.kexuejie.shared.Ids;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The trails of all records, written in the transaction of what they tell. */
@Component
public class Trail {

    private final JdbcClient jdbc;
    private final Clock clock;
    private final Map<String, TrailLinks> links;

    Trail(JdbcClient jdbc, Clock clock, List<TrailLinks> links) {
        this.jdbc = jdbc;
        this.clock = clock;
        this.links = links.stream().collect(Collectors.toMap(TrailLinks::subjectKind, Function.identity()));
    }

    /**
     * Adds a line.
     *
     * @param actionKey message key of what was done
     * @param resultKey message key of the state that it led to
     */
    public void add(TrailSubject subject, Actor actor, String actionKey, String resultKey, @Nullable String opinion) {
        jdbc.sql("""
                insert into trail_entry (id, subject_kind, subject_id, subject_title, subject_version, at, actor_id,
                    actor_name, actor_affiliation, actor_role, action_key, result_key, opinion)
                values (:id, :kind, :subject, :title, :version, :at, :actor, :name, :affiliation, :role, :action,
                    :result, :opinion)
                """)
                .param("id", Ids.next())
                .param("kind", subject.kind())
                .param("subject", subject.id())
                .param("title", subject.title())
                .param("version", subject.version())
                .param("at", clock.instant().atOffset(ZoneOffset.UTC))
                .param("actor", actor.id().value())
                .param("name", actor.name())
                .param("affiliation", actor.affiliation())
                .param("role", actor.role().name())
                .param("action", actionKey)
                .param("result", resultKey)
                .param("opinion", opinion)
                .update();
    }

    /** Adds what follows by itself from an earlier line, in the name of whoever wrote that one. */
    public void addConsequence(TrailSubject subject, String causeKey, String actionKey, String resultKey) {
        jdbc.sql("""
                insert into trail_entry (id, subject_kind, subject_id, subject_title, at, actor_id, actor_name,
                    actor_affiliation, actor_role, action_key, result_key)
                select :id, subject_kind, subject_id, :title, :at, actor_id, actor_name, actor_affiliation, actor_role,
                    :action, :result
                from trail_entry
                where subject_kind = :kind and subject_id = :subject and action_key = :cause
                order by at desc, id desc limit 1
                """)
                .param("id", Ids.next())
                .param("kind", subject.kind())
                .param("subject", subject.id())
                .param("title", subject.title())
                .param("at", clock.instant().atOffset(ZoneOffset.UTC))
                .param("cause", causeKey)
                .param("action", actionKey)
                .param("result", resultKey)
                .update();
    }

    /** The trail of one record, oldest line first. */
    public List<TrailEntry> of(String subjectKind, UUID subjectId) {
        return jdbc.sql("select * from trail_entry where subject_kind = :kind and subject_id = :id order by at, id")
                .param("kind", subjectKind)
                .param("id", subjectId)
                .query((row, number) -> new TrailEntry(
                        at(row),
                        row.getString("actor_name"),
                        row.getString("actor_affiliation"),
                        Role.valueOf(row.getString("actor_role")),
                        row.getString("action_key"),
                        row.getString("result_key"),
                        row.getString("opinion"),
                        row.getObject("subject_version", Integer.class)))
                .list();
    }

    /** What the actor did last, newest first. */
    public List<DoneEntry> lastDoneBy(Actor actor, int most) {
        return jdbc.sql("select * from trail_entry where actor_id = :actor order by at desc, id desc limit :most")
                .param("actor", actor.id().value())
                .param("most", most)
                .query((row, number) -> new DoneEntry(
                        at(row), row.getString("subject_title"), row.getString("action_key"), path(row, actor)))
                .list();
    }

    private @Nullable String path(ResultSet row, Actor actor) throws SQLException {
        TrailLinks kind = links.get(row.getString("subject_kind"));
        return kind == null ? null : kind.pathFor(actor.role(), row.getObject("subject_id", UUID.class));
    }

    private static Instant at(ResultSet row) throws SQLException {
        return row.getObject("at", OffsetDateTime.class).toInstant();
    }
}

package org.kexuejie.activity.domain;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.kexuejie.account.Actor;
import org.kexuejie.activity.ActivityId;
import org.kexuejie.activity.ActivityPart;
import org.kexuejie.activity.ActivityView;
import org.kexuejie.activity.domain.ActivityVersion.Content;
import org.kexuejie.activity.domain.ActivityVersion.SentBack;
import org.kexuejie.shared.Ids;
import org.kexuejie.shared.Moments;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** The versions of activities, written in the transaction that hands them in or sends them back, and only read afterwards. */
@Component
class ActivityVersions {

    private static final String SELECT = """
            select v.number, v.part, v.handed_in_at, v.actor_name, v.content::text, r.returned_at, r.reason, r.field
            from activity_version v left join activity_return r on r.version_id = v.id
            """;

    /**
     * A version was written by the portal of its day: what has come since is absent in it, what has gone is passed over,
     * and what are several now may have been one.
     */
    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.ACCEPT_SINGLE_VALUE_AS_ARRAY)
            .disable(
                    DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES,
                    DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    private final JdbcClient jdbc;
    private final Clock clock;

    ActivityVersions(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** @return number of the version */
    int keep(ActivityView activity, ActivityPart part, Actor actor) {
        return jdbc.sql("""
                insert into activity_version (id, activity_id, number, part, handed_in_at, actor_id, actor_name, content)
                select :id, :activity, coalesce(max(number), 0) + 1, :part, :at, :actor, :name, :content::jsonb
                from activity_version where activity_id = :activity
                returning number
                """)
                .param("id", Ids.next())
                .param("activity", activity.id().value())
                .param("part", part.name())
                .param("at", clock.instant().atOffset(ZoneOffset.UTC))
                .param("actor", actor.id().value())
                .param("name", actor.name())
                .param("content", JSON.writeValueAsString(Content.of(activity)))
                .query(Integer.class)
                .single();
    }

    /**
     * The version that was handed in last is sent back.
     *
     * @return its number; nothing for what was handed in before versions were kept
     */
    @Nullable
    Integer sendBack(ActivityView activity, ActivityPart part) {
        return jdbc.sql("""
                with returned as (
                    select id, number from activity_version where activity_id = :activity and part = :part
                    order by number desc limit 1
                ), kept as (
                    insert into activity_return (version_id, returned_at, reason, field)
                    select id, :at, :reason, :field from returned
                )
                select number from returned
                """)
                .param("activity", activity.id().value())
                .param("part", part.name())
                .param("at", clock.instant().atOffset(ZoneOffset.UTC))
                .param("reason", activity.returnReason())
                .param("field", activity.returnField())
                .query(Integer.class)
                .optional()
                .orElse(null);
    }

    Optional<ActivityVersion> find(ActivityId activity, int number) {
        return jdbc.sql(SELECT + "where v.activity_id = :activity and v.number = :number")
                .param("activity", activity.value())
                .param("number", number)
                .query(ActivityVersions::version)
                .optional();
    }

    /** The last version of a part that was sent back, among those with a smaller number. */
    Optional<ActivityVersion> lastSentBack(ActivityId activity, ActivityPart part, int before) {
        return jdbc.sql(SELECT + """
                where v.activity_id = :activity and v.part = :part and v.number < :before and r.reason is not null
                order by v.number desc limit 1
                """)
                .param("activity", activity.value())
                .param("part", part.name())
                .param("before", before)
                .query(ActivityVersions::version)
                .optional();
    }

    private static ActivityVersion version(ResultSet row, int number) throws SQLException {
        @Nullable Instant returnedAt = Moments.in(row, "returned_at");
        return new ActivityVersion(
                row.getInt("number"),
                ActivityPart.valueOf(row.getString("part")),
                row.getObject("handed_in_at", OffsetDateTime.class).toInstant(),
                row.getString("actor_name"),
                JSON.readValue(row.getString("content"), Content.class),
                returnedAt == null ? null : new SentBack(returnedAt, row.getString("reason"), row.getString("field")));
    }
}

package org.kexuejie.activity.domain;

import java.util.EnumSet;
import java.util.Set;
import org.kexuejie.account.Actor;
import org.kexuejie.account.Role;
import org.kexuejie.activity.ActivityId;
import org.kexuejie.media.MediaFile;
import org.kexuejie.media.MediaFileId;
import org.kexuejie.media.MediaGate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The photos of an activity are for those who may see the activity; withdrawn ones for its unit, its city and the office. */
@Component
class ActivityFiles implements MediaGate {

    private static final Set<Role> CHAIN = EnumSet.of(Role.UNIT, Role.CITY_TEAM, Role.COMMITTEE_OFFICE);

    private final ActivityQueries queries;
    private final JdbcClient jdbc;

    ActivityFiles(ActivityQueries queries, JdbcClient jdbc) {
        this.queries = queries;
        this.jdbc = jdbc;
    }

    @Override
    public String ownerKind() {
        return ActivityDesk.SUBJECT;
    }

    @Override
    public boolean mayRead(Actor actor, MediaFile file) {
        return queries.isVisible(new ActivityId(file.owner().id()), actor)
                && (isOfChain(actor, file) || !isWithdrawn(file.id()));
    }

    private boolean isOfChain(Actor actor, MediaFile file) {
        return CHAIN.contains(actor.role())
                && queries.isWithinScope(new ActivityId(file.owner().id()), actor);
    }

    private boolean isWithdrawn(MediaFileId file) {
        return jdbc.sql(
                        "select exists (select 1 from activity_photo where file_id = :file and withdrawn_at is not null)")
                .param("file", file.value())
                .query((row, number) -> row.getBoolean(1))
                .single();
    }
}

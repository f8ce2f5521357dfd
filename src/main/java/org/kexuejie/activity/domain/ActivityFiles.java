package org.kexuejie.activity.domain;

import java.util.UUID;
import org.kexuejie.account.Actor;
import org.kexuejie.activity.ActivityId;
import org.kexuejie.media.MediaGate;
import org.springframework.stereotype.Component;

/** The photos of an activity are for those who may see the activity. */
@Component
class ActivityFiles implements MediaGate {

    private final ActivityQueries queries;

    ActivityFiles(ActivityQueries queries) {
        this.queries = queries;
    }

    @Override
    public String ownerKind() {
        return ActivityDesk.SUBJECT;
    }

    @Override
    public boolean mayRead(Actor actor, UUID activityId) {
        return queries.isVisible(new ActivityId(activityId), actor);
    }
}

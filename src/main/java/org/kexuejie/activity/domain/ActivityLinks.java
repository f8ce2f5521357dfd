package org.kexuejie.activity.domain;

import java.util.UUID;
import org.kexuejie.account.Role;
import org.kexuejie.trail.TrailLinks;
import org.springframework.stereotype.Component;

/** Leads from the trail to an activity. */
@Component
class ActivityLinks implements TrailLinks {

    @Override
    public String subjectKind() {
        return ActivityDesk.SUBJECT;
    }

    @Override
    public String pathFor(Role role, UUID activityId) {
        return role.home().path() + "/activities/" + activityId;
    }
}

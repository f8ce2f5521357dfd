package org.kexuejie.chase.domain;

import java.util.UUID;
import org.kexuejie.account.Role;
import org.kexuejie.trail.TrailLinks;
import org.springframework.stereotype.Component;

/** Leads from the trail to what is left to be chased. */
@Component
class ChaseLinks implements TrailLinks {

    static final String SUBJECT = "chase";

    @Override
    public String subjectKind() {
        return SUBJECT;
    }

    @Override
    public String pathFor(Role role, UUID round) {
        return role.home().path() + "/chase?chased=true";
    }
}

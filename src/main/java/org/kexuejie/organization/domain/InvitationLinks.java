package org.kexuejie.organization.domain;

import java.util.UUID;
import org.kexuejie.account.Role;
import org.kexuejie.trail.TrailLinks;
import org.springframework.stereotype.Component;

/** From the trail to the list of invitations; whoever was invited goes home. */
@Component
class InvitationLinks implements TrailLinks {

    static final String SUBJECT = "invitation";

    @Override
    public String subjectKind() {
        return SUBJECT;
    }

    @Override
    public String pathFor(Role role, UUID subjectId) {
        String home = role.home().path();
        return role == Role.CITY_TEAM || role == Role.COMMITTEE_OFFICE ? home + "/invitations" : home;
    }
}

package org.kexuejie.organization.domain;

import java.util.UUID;
import org.kexuejie.account.Role;
import org.kexuejie.trail.TrailLinks;
import org.kexuejie.trail.TrailSubject;
import org.springframework.stereotype.Component;

/** Leads from the trail to the application of a unit. */
@Component
public class UnitApplicationLinks implements TrailLinks {

    public static final String SUBJECT = "unit-application";

    static TrailSubject subject(UnitApplicationInfo application) {
        return new TrailSubject(SUBJECT, application.id().value(), application.name());
    }

    @Override
    public String subjectKind() {
        return SUBJECT;
    }

    @Override
    public String pathFor(Role role, UUID applicationId) {
        return role.home().path() + "/applications/" + applicationId;
    }
}

package org.kexuejie.organization.domain;

import java.util.UUID;
import org.kexuejie.account.Role;
import org.kexuejie.organization.OrganizationInfo;
import org.kexuejie.trail.TrailLinks;
import org.kexuejie.trail.TrailSubject;
import org.springframework.stereotype.Component;

/** Leads from the trail to a unit. */
@Component
public class UnitLinks implements TrailLinks {

    public static final String SUBJECT = "unit";

    static TrailSubject subject(OrganizationInfo unit) {
        return new TrailSubject(SUBJECT, unit.id().value(), unit.name());
    }

    @Override
    public String subjectKind() {
        return SUBJECT;
    }

    @Override
    public String pathFor(Role role, UUID unitId) {
        return role == Role.UNIT ? "/school/unit" : role.home().path() + "/units/" + unitId;
    }
}

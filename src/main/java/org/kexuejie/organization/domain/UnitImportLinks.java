package org.kexuejie.organization.domain;

import java.util.UUID;
import org.kexuejie.account.Role;
import org.kexuejie.trail.TrailLinks;
import org.springframework.stereotype.Component;

@Component
class UnitImportLinks implements TrailLinks {

    static final String SUBJECT = "unit-import";

    @Override
    public String subjectKind() {
        return SUBJECT;
    }

    @Override
    public String pathFor(Role role, UUID subjectId) {
        return role.home().path() + "/units/import/" + subjectId;
    }
}

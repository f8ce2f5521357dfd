package org.kexuejie.deadline.domain;

import java.util.UUID;
import org.kexuejie.account.Role;
import org.kexuejie.trail.TrailLinks;
import org.springframework.stereotype.Component;

/** Leads from the trail to the list of extensions: only the office has one. */
@Component
class ExtensionLinks implements TrailLinks {

    @Override
    public String subjectKind() {
        return ExtensionTrail.SUBJECT;
    }

    @Override
    public String pathFor(Role role, UUID subjectId) {
        return "/office/extensions";
    }
}

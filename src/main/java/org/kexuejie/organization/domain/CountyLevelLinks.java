package org.kexuejie.organization.domain;

import java.util.UUID;
import org.kexuejie.account.Role;
import org.kexuejie.trail.TrailLinks;
import org.springframework.stereotype.Component;

/** Leads from the trail to the settings of a city: only its team has such a page. */
@Component
class CountyLevelLinks implements TrailLinks {

    static final String SUBJECT = "county-level";

    @Override
    public String subjectKind() {
        return SUBJECT;
    }

    @Override
    public String pathFor(Role role, UUID subjectId) {
        return "/city/review-settings";
    }
}

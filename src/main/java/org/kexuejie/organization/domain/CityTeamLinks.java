package org.kexuejie.organization.domain;

import java.util.UUID;
import org.kexuejie.account.Role;
import org.kexuejie.trail.TrailLinks;
import org.springframework.stereotype.Component;

/** Leads from the trail to a city's team. */
@Component
class CityTeamLinks implements TrailLinks {

    @Override
    public String subjectKind() {
        return CityTeamService.SUBJECT;
    }

    @Override
    public String pathFor(Role role, UUID teamId) {
        return role == Role.COMMITTEE_OFFICE ? "/office/city-teams" : "/city/team";
    }
}

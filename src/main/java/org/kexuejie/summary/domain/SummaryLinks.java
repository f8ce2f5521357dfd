package org.kexuejie.summary.domain;

import java.util.UUID;
import org.kexuejie.account.Role;
import org.kexuejie.trail.TrailLinks;
import org.springframework.stereotype.Component;

/** Leads from the trail to a summary: the office to any of them, a city to its own. */
@Component
class SummaryLinks implements TrailLinks {

    @Override
    public String subjectKind() {
        return SummaryDesk.SUBJECT;
    }

    @Override
    public String pathFor(Role role, UUID summaryId) {
        return role == Role.COMMITTEE_OFFICE ? "/office/summaries/" + summaryId : "/city/summary";
    }
}

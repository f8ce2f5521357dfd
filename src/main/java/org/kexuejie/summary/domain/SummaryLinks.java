package org.kexuejie.summary.domain;

import java.util.UUID;
import org.kexuejie.account.Role;
import org.kexuejie.summary.CitySummaryId;
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
        return path(role, new CitySummaryId(summaryId));
    }

    static String path(Role role, CitySummaryId summary) {
        return role == Role.COMMITTEE_OFFICE ? "/office/summaries/" + summary : "/city/summary";
    }
}

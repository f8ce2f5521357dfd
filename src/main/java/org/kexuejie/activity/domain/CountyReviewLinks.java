package org.kexuejie.activity.domain;

import java.util.UUID;
import org.kexuejie.account.Role;
import org.kexuejie.trail.TrailLinks;
import org.springframework.stereotype.Component;

/** Leads from the trail to what a city has set for its reviews: only its team has such a page. */
@Component
class CountyReviewLinks implements TrailLinks {

    @Override
    public String subjectKind() {
        return CountyReviews.SUBJECT;
    }

    @Override
    public String pathFor(Role role, UUID settingId) {
        return "/city/review-settings";
    }
}

package org.kexuejie.activity.domain;

import java.util.Objects;
import org.kexuejie.activity.ActivityStatus;
import org.kexuejie.activity.ActivityView;
import org.kexuejie.activity.ReviewChain;
import org.kexuejie.festival.Festival;
import org.kexuejie.festival.LineInfo;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Who reviews a registration: the chain that it has, or would have if it were handed in now. */
@Component
public class ReviewChains {

    private final CountyReviews counties;
    private final Festival festival;
    private final ObjectProvider<ConfirmationNeed> needs;

    ReviewChains(CountyReviews counties, Festival festival, ObjectProvider<ConfirmationNeed> needs) {
        this.counties = counties;
        this.festival = festival;
        this.needs = needs;
    }

    public ReviewChain of(ActivityView activity) {
        boolean startsAnew = activity.status() == ActivityStatus.DRAFT && activity.resumeAt() == null;
        return startsAnew ? set(activity) : activity.chain();
    }

    /** @throws org.kexuejie.shared.RuleViolation that says what is missing before the office can confirm */
    void checkConfirmable(ActivityView activity) {
        needs.forEach(need -> need.check(activity));
    }

    /** The chain that the settings make now. */
    ReviewChain set(ActivityView activity) {
        boolean office = festival.lines(activity.edition()).stream()
                .filter(line ->
                        Objects.equals(line.id(), activity.registration().line()))
                .anyMatch(LineInfo::officeConfirms);
        return new ReviewChain(
                counties.includes(activity.edition(), activity.cityCode(), activity.countyCode()), office);
    }
}

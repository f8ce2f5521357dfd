package org.kexuejie.activity.domain;

import java.util.Objects;
import org.kexuejie.activity.ActivityStatus;
import org.kexuejie.activity.ActivityView;
import org.kexuejie.activity.ReviewChain;
import org.kexuejie.festival.Festival;
import org.kexuejie.festival.LineInfo;
import org.springframework.stereotype.Component;

/** Who reviews a registration: the chain that it has, or would have if it were handed in now. */
@Component
public class ReviewChains {

    private final CountyReviews counties;
    private final Festival festival;

    ReviewChains(CountyReviews counties, Festival festival) {
        this.counties = counties;
        this.festival = festival;
    }

    public ReviewChain of(ActivityView activity) {
        boolean startsAnew = activity.status() == ActivityStatus.DRAFT && activity.resumeAt() == null;
        return startsAnew ? set(activity) : activity.chain();
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

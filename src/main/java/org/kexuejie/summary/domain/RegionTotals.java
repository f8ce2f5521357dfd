package org.kexuejie.summary.domain;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kexuejie.region.City;
import org.kexuejie.summary.CitySummaryId;
import org.kexuejie.summary.SummaryFigures;
import org.kexuejie.summary.SummaryStatus;
import org.kexuejie.tally.Sums;

/**
 * The figures of the region as the cities have handed them in.
 *
 * @param cities all of them in official order
 * @param region sums of the cities that count
 */
public record RegionTotals(List<Share> cities, SummaryFigures region) {

    /**
     * What a city adds.
     *
     * @param summary nothing while it has not begun
     * @param sums nothing where its summary does not count
     */
    public record Share(
            City city,
            @Nullable CitySummaryId summary,
            SummaryStatus status,
            @Nullable Sums sums) {}

    /** Number of cities that count. */
    public long counted() {
        return cities.stream().filter(share -> share.sums() != null).count();
    }
}

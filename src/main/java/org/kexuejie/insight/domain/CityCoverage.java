package org.kexuejie.insight.domain;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kexuejie.region.City;

/**
 * The counties of a city.
 *
 * @param counties those asked for, in official order
 * @param sums over all that the actor may see, whatever was asked for
 */
public record CityCoverage(City city, List<CountyCoverage> counties, CoverageSums sums) {

    static CityCoverage of(City city, List<CountyCoverage> visible, @Nullable CoverageState state) {
        return new CityCoverage(
                city,
                visible.stream()
                        .filter(county -> state == null || county.state() == state)
                        .toList(),
                CoverageSums.of(visible));
    }
}

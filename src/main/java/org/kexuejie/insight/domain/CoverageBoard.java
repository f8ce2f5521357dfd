package org.kexuejie.insight.domain;

import java.util.List;
import java.util.stream.Stream;
import org.kexuejie.festival.CoverageMode;

/**
 * The coverage of the counties, by city in official order.
 *
 * @param cities those that have counties to show
 * @param sums over all counties of the cities asked for, whatever state was asked for
 */
public record CoverageBoard(CoverageMode mode, List<CityCoverage> cities, CoverageSums sums) {

    static CoverageBoard of(CoverageMode mode, List<CityCoverage> cities) {
        CoverageSums sums = cities.stream().map(CityCoverage::sums).reduce(CoverageSums.NONE, CoverageSums::plus);
        return new CoverageBoard(
                mode, cities.stream().filter(city -> !city.counties().isEmpty()).toList(), sums);
    }

    public Stream<CountyCoverage> counties() {
        return cities.stream().map(CityCoverage::counties).flatMap(List::stream);
    }

    public boolean isEmpty() {
        return cities.isEmpty();
    }
}

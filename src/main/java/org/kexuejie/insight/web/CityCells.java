package org.kexuejie.insight.web;

import java.util.List;
import org.kexuejie.account.Role;
import org.kexuejie.insight.domain.CityCoverage;
import org.kexuejie.insight.domain.CoverageSums;
import org.kexuejie.region.City;

/** The counties of a city as pages show them. */
record CityCells(City city, CoverageSums sums, List<CountyCell> counties) {

    static CityCells of(CityCoverage coverage, Role reader) {
        return new CityCells(
                coverage.city(),
                coverage.sums(),
                coverage.counties().stream()
                        .map(county -> CountyCell.of(county, reader))
                        .toList());
    }
}

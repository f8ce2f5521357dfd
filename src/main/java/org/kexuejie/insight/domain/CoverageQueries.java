package org.kexuejie.insight.domain;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.kexuejie.account.Actor;
import org.kexuejie.activity.Activities;
import org.kexuejie.activity.CountyParticipation;
import org.kexuejie.festival.CoverageMode;
import org.kexuejie.festival.EditionInfo;
import org.kexuejie.region.City;
import org.kexuejie.region.County;
import org.kexuejie.region.Regions;
import org.springframework.stereotype.Component;

/** The coverage of the counties that an actor may see. */
@Component
public class CoverageQueries {

    private final Activities activities;
    private final Regions regions;

    CoverageQueries(Activities activities, Regions regions) {
        this.activities = activities;
        this.regions = regions;
    }

    /** @throws org.kexuejie.shared.RecordNotFound when there is no such city as the filter asks for */
    public CoverageBoard board(EditionInfo edition, CoverageFilter filter, Actor actor) {
        Map<String, CountyParticipation> units = activities.participation(edition.id()).stream()
                .collect(Collectors.toMap(CountyParticipation::countyCode, Function.identity()));
        CoverageMode mode = edition.settings().coverageMode();
        List<CityCoverage> cities = citiesOf(actor, filter).stream()
                .map(city -> CityCoverage.of(
                        city,
                        countiesOf(actor, city).stream()
                                .map(county -> CountyCoverage.of(county, mode, units.get(county.code())))
                                .toList(),
                        filter.state()))
                .toList();
        return CoverageBoard.of(mode, cities);
    }

    private List<City> citiesOf(Actor actor, CoverageFilter filter) {
        return switch (actor.role()) {
            case COMMITTEE_OFFICE -> filter.city() == null ? regions.cities() : List.of(regions.city(filter.city()));
            case CITY_TEAM, COUNTY_AST -> List.of(regions.city(actor.cityCode()));
            case UNIT, HOST -> List.of();
        };
    }

    private List<County> countiesOf(Actor actor, City city) {
        return switch (actor.role()) {
            case COUNTY_AST -> List.of(regions.county(actor.countyCode()));
            default -> city.counties();
        };
    }
}

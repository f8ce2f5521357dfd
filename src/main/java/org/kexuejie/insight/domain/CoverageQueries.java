package org.kexuejie.insight.domain;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.kexuejie.account.Actor;
import org.kexuejie.activity.Activities;
import org.kexuejie.activity.CountyParticipation;
import org.kexuejie.festival.CoverageMode;
import org.kexuejie.festival.EditionInfo;
import org.kexuejie.insight.CoverageGaps;
import org.kexuejie.organization.CoverageSlot;
import org.kexuejie.region.City;
import org.kexuejie.region.County;
import org.kexuejie.region.Regions;
import org.springframework.stereotype.Component;

/** The coverage of the counties that an actor may see. */
@Component
public class CoverageQueries implements CoverageGaps {

    private final Activities activities;
    private final Regions regions;

    CoverageQueries(Activities activities, Regions regions) {
        this.activities = activities;
        this.regions = regions;
    }

    /** @throws org.kexuejie.shared.RecordNotFound when there is no such city as the filter asks for */
    public CoverageBoard board(EditionInfo edition, CoverageFilter filter, Actor actor) {
        Map<String, CountyParticipation> units = participation(edition);
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

    @Override
    public Map<String, Set<CoverageSlot>> openSlots(EditionInfo edition) {
        Map<String, CountyParticipation> units = participation(edition);
        CoverageMode mode = edition.settings().coverageMode();
        return regions.counties().stream()
                .map(county -> CountyCoverage.of(county, mode, units.get(county.code())))
                .filter(coverage -> !coverage.gaps().isEmpty())
                .collect(Collectors.toMap(coverage -> coverage.county().code(), CoverageQueries::open));
    }

    private static Set<CoverageSlot> open(CountyCoverage coverage) {
        return coverage.gaps().stream()
                .flatMap(gap -> gap.slots().stream())
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(CoverageSlot.class)));
    }

    private Map<String, CountyParticipation> participation(EditionInfo edition) {
        return activities.participation(edition.id()).stream()
                .collect(Collectors.toMap(CountyParticipation::countyCode, Function.identity()));
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

package org.kexuejie.demo;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.kexuejie.organization.Affiliation;
import org.kexuejie.organization.CoverageSlot;
import org.kexuejie.organization.OrgKind;
import org.kexuejie.organization.OrgTag;
import org.kexuejie.region.City;
import org.kexuejie.region.County;
import org.kexuejie.region.DivisionTag;
import org.kexuejie.region.Regions;

/** Thinks up the units: every county has at least one, most have a school and a venue and more. */
class UnitPlanner {

    private final Regions regions;
    private final Names names;
    private final Shape shape;
    private final CountyCourses courses;
    private final DemoProperties properties;
    private final double scale;
    private final Chance chance;
    private final List<UnitPlan> plans = new ArrayList<>();
    private final Set<String> taken = new HashSet<>();

    UnitPlanner(Regions regions, Words words, DemoProperties properties) {
        this.regions = regions;
        this.names = words.names();
        this.shape = words.shape();
        this.courses = new CountyCourses(regions, shape.counties(), properties.seed());
        this.properties = properties;
        this.scale = properties.scale();
        this.chance = properties.chance("unit plans");
    }

    List<UnitPlan> plan() {
        List<County> stops = regions.tagged(DivisionTag.POVERTY_RELIEF).stream()
                .limit(shape.touringStops().size())
                .toList();
        for (City city : regions.cities()) {
            for (County county : city.counties()) {
                planCounty(city, county);
                if (stops.contains(county)) {
                    add(city, county, OrgKind.SCIENCE_ASSOCIATION, "{县}科学技术协会", null, false);
                }
            }
            planCity(city);
        }
        return List.copyOf(plans);
    }

    private void planCounty(City city, County county) {
        CountyCourse course = courses.of(county.code());
        names.cast().units().stream()
                .filter(unit -> unit.county().equals(county.code()))
                .forEach(unit -> add(city, county, unit.kind(), unit.name(), unit.username(), true));
        boolean hasSchool = has(county, CoverageSlot.SCHOOL);
        boolean hasVenue = has(county, CoverageSlot.VENUE);
        if (!hasSchool) {
            addSchool(city, county, true);
        }
        for (int more = howMany(course == CountyCourse.EMPTY ? 0 : 0.34); more > 0; more--) {
            addSchool(city, county, false);
        }
        if (course == CountyCourse.NO_VENUE || course == CountyCourse.EMPTY) {
            return;
        }
        boolean leftOut = course != CountyCourse.FINISHED && properties.isLeftOut(chance);
        if (!hasVenue && !leftOut) {
            addVenue(city, county, true);
        }
        for (int more = howMany(0.12); more > 0; more--) {
            addVenue(city, county, false);
        }
    }

    private void planCity(City city) {
        County seat = city.counties().getFirst();
        add(city, seat, OrgKind.SCIENCE_ASSOCIATION, names.unit(OrgKind.SCIENCE_ASSOCIATION, chance), null, false);
        if (chance.percent(45 * scale)) {
            add(city, seat, OrgKind.UNIVERSITY, names.unit(OrgKind.UNIVERSITY, chance), null, false);
        }
        if (chance.percent(35 * scale)) {
            add(city, seat, OrgKind.VOCATIONAL_SCHOOL, names.unit(OrgKind.VOCATIONAL_SCHOOL, chance), null, false);
        }
    }

    /** Two draws of the given probability, thinned out by the scale. */
    private int howMany(double probability) {
        return (chance.percent(100 * probability * scale) ? 1 : 0) + (chance.percent(40 * probability * scale) ? 1 : 0);
    }

    private boolean has(County county, CoverageSlot slot) {
        return plans.stream()
                .anyMatch(plan -> plan.county().equals(county) && plan.kind().slot() == slot);
    }

    private void addSchool(City city, County county, boolean leading) {
        OrgKind kind = chance.weighted(shape.schools());
        add(city, county, kind, names.unit(kind, chance), null, leading);
    }

    private void addVenue(City city, County county, boolean leading) {
        OrgKind kind = chance.weighted(shape.venues());
        add(city, county, kind, names.unit(kind, chance), null, leading);
    }

    private void add(
            City city, County county, OrgKind kind, String pattern, @Nullable String username, boolean leading) {
        String name = Words.fill(pattern, Map.of("县", plainName(county), "市", city.name())) + Names.SAMPLE;
        if (!taken.add(county.code() + name)) {
            return;
        }
        String number = "u%s-%d"
                .formatted(
                        county.code(),
                        plans.stream()
                                        .filter(plan -> plan.county().equals(county))
                                        .count()
                                + 1);
        CountyCourse course = courses.of(county.code());
        plans.add(new UnitPlan(
                username == null ? number : username,
                county,
                course,
                kind,
                name,
                pattern.contains("{市}")
                        ? Affiliation.CITY
                        : chance.percent(6) ? Affiliation.PRIVATE : Affiliation.COUNTY,
                tags(county, kind, course),
                leading));
    }

    private Set<OrgTag> tags(County county, OrgKind kind, CountyCourse course) {
        Set<OrgTag> tags = EnumSet.noneOf(OrgTag.class);
        boolean school = kind.slot() == CoverageSlot.SCHOOL;
        if (school && course != CountyCourse.NO_VENUE && course != CountyCourse.NO_SCHOOL && chance.percent(14)) {
            tags.add(OrgTag.INVENTION_MODEL_UNIT);
        }
        if (school && chance.percent(12)) {
            tags.add(OrgTag.SCIENCE_MODEL_SCHOOL);
        }
        if (kind == OrgKind.RURAL_YOUTH_PALACE || kind == OrgKind.RURAL_SCHOOL_MUSEUM) {
            tags.add(OrgTag.RURAL);
        }
        if (county.tags().contains(DivisionTag.ETHNIC)) {
            tags.add(OrgTag.ETHNIC);
        }
        if (county.tags().contains(DivisionTag.POVERTY_RELIEF)) {
            tags.add(OrgTag.POVERTY_RELIEF);
        }
        return tags;
    }

    /** 三江县 for 三江侗族自治县, as people say it. */
    static String plainName(County county) {
        return county.name().endsWith("自治县") ? county.shortName() + "县" : county.name();
    }
}

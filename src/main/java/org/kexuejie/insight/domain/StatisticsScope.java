package org.kexuejie.insight.domain;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.kexuejie.account.Actor;
import org.kexuejie.account.Role;
import org.kexuejie.festival.EditionInfo;
import org.kexuejie.festival.Festival;
import org.kexuejie.festival.LineId;
import org.kexuejie.festival.LineInfo;
import org.kexuejie.festival.Sector;
import org.kexuejie.region.City;
import org.kexuejie.region.County;
import org.kexuejie.region.Regions;
import org.kexuejie.shared.RecordNotFound;
import org.kexuejie.tally.TallyFilter;
import org.springframework.stereotype.Component;

/** Which part of the ledger an actor may see: the one place that all statistics go through. */
@Component
class StatisticsScope {

    private final Festival festival;
    private final Regions regions;

    StatisticsScope(Festival festival, Regions regions) {
        this.festival = festival;
        this.regions = regions;
    }

    /**
     * What is asked for, as far as the actor may see it.
     *
     * @param city only this city; none: the whole region
     * @param county only this county of the city
     * @param lines all that the actor may see, whether or not only one is asked for
     */
    record Reach(@Nullable City city, @Nullable County county, List<LineInfo> lines, TallyFilter filter) {}

    /** @throws RecordNotFound when a city or line is asked for that there is not, or not for this actor */
    Reach of(Actor actor, EditionInfo edition, StatisticsFilter filter) {
        List<LineInfo> lines = linesOf(actor, edition);
        @Nullable City city = cityOf(actor, filter.city());
        @Nullable County county = actor.is(Role.COUNTY_AST) ? regions.county(actor.countyCode()) : null;
        var ledger = new TallyFilter(
                edition.id(),
                city == null ? null : city.code(),
                county == null ? null : county.code(),
                chosen(actor, filter.line(), lines));
        return new Reach(city, county, lines, ledger);
    }

    private @Nullable City cityOf(Actor actor, @Nullable String wanted) {
        return switch (actor.role()) {
            case COMMITTEE_OFFICE, HOST -> wanted == null ? null : regions.city(wanted);
            case CITY_TEAM, COUNTY_AST -> regions.city(actor.cityCode());
            case UNIT -> throw new RecordNotFound("statistics of a unit");
        };
    }

    private List<LineInfo> linesOf(Actor actor, EditionInfo edition) {
        List<LineInfo> all = festival.lines(edition.id());
        if (!actor.is(Role.HOST)) {
            return all;
        }
        Sector own = Sector.valueOf(actor.sector());
        return all.stream().filter(line -> line.concerns(own)).toList();
    }

    private static @Nullable Set<LineId> chosen(Actor actor, @Nullable LineId wanted, List<LineInfo> lines) {
        Set<LineId> visible = lines.stream().map(LineInfo::id).collect(Collectors.toSet());
        if (wanted == null) {
            return actor.is(Role.HOST) ? visible : null;
        }
        return Optional.of(wanted)
                .filter(visible::contains)
                .map(Set::of)
                .orElseThrow(() -> new RecordNotFound("line " + wanted));
    }
}

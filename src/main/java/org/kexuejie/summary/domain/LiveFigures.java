package org.kexuejie.summary.domain;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.kexuejie.activity.Activities;
import org.kexuejie.festival.CoverageMode;
import org.kexuejie.festival.EditionInfo;
import org.kexuejie.festival.Festival;
import org.kexuejie.festival.LineId;
import org.kexuejie.region.City;
import org.kexuejie.region.County;
import org.kexuejie.summary.SummaryFigures;
import org.kexuejie.tally.Sums;
import org.kexuejie.tally.Tally;
import org.springframework.stereotype.Component;

/** The figures of a city as the ledger has them now. */
@Component
class LiveFigures {

    private final Tally tally;
    private final Festival festival;
    private final Activities activities;

    LiveFigures(Tally tally, Festival festival, Activities activities) {
        this.tally = tally;
        this.festival = festival;
        this.activities = activities;
    }

    SummaryFigures of(EditionInfo edition, City city) {
        Map<LineId, Sums> byLine = tally.byLine(edition.id(), city.code());
        List<SummaryFigures.Line> lines = festival.lines(edition.id()).stream()
                .map(line ->
                        new SummaryFigures.Line(line.id(), line.shortName(), byLine.getOrDefault(line.id(), Sums.NONE)))
                .toList();
        return new SummaryFigures(
                lines,
                tally.total(edition.id(), city.code()),
                covered(edition, city),
                city.counties().size());
    }

    private int covered(EditionInfo edition, City city) {
        Set<String> counties = city.counties().stream().map(County::code).collect(Collectors.toSet());
        CoverageMode mode = edition.settings().coverageMode();
        return (int) activities.participation(edition.id()).stream()
                .filter(county -> counties.contains(county.countyCode()))
                .filter(county -> county.held().cover(mode))
                .count();
    }
}

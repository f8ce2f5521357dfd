package org.kexuejie.insight.domain;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.kexuejie.account.Actor;
import org.kexuejie.account.Role;
import org.kexuejie.festival.EditionInfo;
import org.kexuejie.festival.LineId;
import org.kexuejie.festival.LineInfo;
import org.kexuejie.insight.domain.StatisticsScope.Reach;
import org.kexuejie.region.City;
import org.kexuejie.region.Regions;
import org.kexuejie.tally.Sums;
import org.kexuejie.tally.Tally;
import org.springframework.stereotype.Component;

/** Statistics over the ledger, within what an actor may see: one question for the rows and one for their total. */
@Component
public class StatisticsQueries {

    private final Tally tally;
    private final StatisticsScope scope;
    private final Regions regions;

    StatisticsQueries(Tally tally, StatisticsScope scope, Regions regions) {
        this.tally = tally;
        this.scope = scope;
        this.regions = regions;
    }

    /** The lines that the actor may choose from, in the plan's order. */
    public List<LineInfo> lines(EditionInfo edition, Actor actor) {
        return scope.of(actor, edition, StatisticsFilter.NONE).lines();
    }

    /** @throws org.kexuejie.shared.RecordNotFound when a city or line is asked for that there is not, or not for this actor */
    public StatisticsTable table(EditionInfo edition, StatisticsFilter filter, Actor actor) {
        Reach reach = scope.of(actor, edition, filter);
        StatisticsView by = actor.is(Role.COUNTY_AST) || filter.by() == StatisticsView.LINE
                ? StatisticsView.LINE
                : StatisticsView.PLACE;
        RecordLink records = RecordLink.activities(actor.role(), SlotStage.HELD);
        List<StatisticsRow> rows = switch (by) {
            case LINE -> byLine(reach, filter.line(), within(records, reach.city(), actor));
            case PLACE -> byPlace(reach, records.with("line", filter.line()));
        };
        String all =
                within(records, reach.city(), actor).with("line", filter.line()).path();
        return new StatisticsTable(
                by,
                wholeOf(reach, filter.line()),
                rows,
                new StatisticsRow("", null, null, tally.total(reach.filter()), all));
    }

    /** The sum of everything that the actor may see. */
    Sums total(EditionInfo edition, Actor actor) {
        return tally.total(scope.of(actor, edition, StatisticsFilter.NONE).filter());
    }

    /** Whoever sees one city only sees its records only. */
    private static RecordLink within(RecordLink records, @Nullable City city, Actor actor) {
        boolean choosesCity = actor.is(Role.COMMITTEE_OFFICE) || actor.is(Role.HOST);
        return records.with("city", choosesCity && city != null ? city.code() : null);
    }

    private static String wholeOf(Reach reach, @Nullable LineId only) {
        String place = reach.county() != null
                ? reach.county().name()
                : reach.city() == null ? "全区" : reach.city().name();
        return reach.lines().stream()
                .filter(line -> line.id().equals(only))
                .findFirst()
                .map(line -> place + " · " + line.shortName())
                .orElse(place);
    }

    private List<StatisticsRow> byLine(Reach reach, @Nullable LineId only, RecordLink records) {
        Map<LineId, Sums> sums = tally.byLine(reach.filter());
        return reach.lines().stream()
                .filter(line -> only == null || only.equals(line.id()))
                .map(line -> new StatisticsRow(
                        line.shortName(),
                        null,
                        line.id(),
                        sums.getOrDefault(line.id(), Sums.NONE),
                        records.with("line", line.id()).path()))
                .toList();
    }

    private List<StatisticsRow> byPlace(Reach reach, RecordLink records) {
        City city = reach.city();
        if (city == null) {
            Map<String, Sums> sums = tally.byCity(reach.filter());
            return regions.cities().stream()
                    .map(each -> new StatisticsRow(
                            each.name(),
                            each.code(),
                            null,
                            sums.getOrDefault(each.code(), Sums.NONE),
                            records.with("city", each.code()).path()))
                    .toList();
        }
        Map<String, Sums> sums = tally.byCounty(reach.filter());
        return city.counties().stream()
                .map(county -> new StatisticsRow(
                        county.name(),
                        null,
                        null,
                        sums.getOrDefault(county.code(), Sums.NONE),
                        records.with("county", county.code()).path()))
                .toList();
    }
}

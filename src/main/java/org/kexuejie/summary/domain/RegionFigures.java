package org.kexuejie.summary.domain;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.kexuejie.festival.EditionId;
import org.kexuejie.festival.Festival;
import org.kexuejie.festival.LineId;
import org.kexuejie.region.Regions;
import org.kexuejie.summary.CitySummaryLine;
import org.kexuejie.summary.Summaries;
import org.kexuejie.summary.SummaryFigures;
import org.kexuejie.summary.SummaryStatus;
import org.kexuejie.tally.Sums;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Sums over what the cities have handed in, as it was frozen then. A unit belongs to one city, so that different
 * units of the cities add up.
 */
@Component
@Transactional(readOnly = true)
public class RegionFigures {

    private static final String SUMS = """
            sum(f.events) as events, sum(f.sessions) as sessions, sum(f.youth) as youth, sum(f.teachers) as teachers,
            sum(f.public_visits) as public_visits, sum(f.online) as online, sum(f.schools) as schools,
            sum(f.venues) as venues, sum(f.model_units) as model_units, sum(f.photos) as photos
            """;
    private static final String COUNTED = """
            from city_summary s
            join city_summary_filing t on t.summary_id = s.id and t.number = s.filings
            join city_summary_figure f on f.summary_id = s.id and f.number = s.filings
            where s.edition_id = :edition and s.status in (:statuses)
            """;

    private final JdbcClient jdbc;
    private final Summaries summaries;
    private final Festival festival;
    private final Regions regions;

    RegionFigures(JdbcClient jdbc, Summaries summaries, Festival festival, Regions regions) {
        this.jdbc = jdbc;
        this.summaries = summaries;
        this.festival = festival;
        this.regions = regions;
    }

    /** @param withFiled whether what is filed and not yet accepted counts as well */
    public RegionTotals of(EditionId edition, boolean withFiled) {
        List<String> counted = withFiled
                ? List.of(SummaryStatus.ACCEPTED.name(), SummaryStatus.FILED.name())
                : List.of(SummaryStatus.ACCEPTED.name());
        Map<String, Sums> byCity = byCity(edition, counted);
        var shares = new ArrayList<RegionTotals.Share>();
        for (CitySummaryLine line : summaries.board(edition)) {
            shares.add(new RegionTotals.Share(
                    regions.city(line.cityCode()), line.id(), line.status(), byCity.get(line.cityCode())));
        }
        return new RegionTotals(shares, region(edition, counted));
    }

    private Map<String, Sums> byCity(EditionId edition, List<String> counted) {
        var byCity = new HashMap<String, Sums>();
        statement(
                        "select s.city_code, " + SUMS + COUNTED + " and f.line_id is null group by s.city_code",
                        edition,
                        counted)
                .query(row -> {
                    byCity.put(row.getString("city_code"), Sums.of(row));
                });
        return byCity;
    }

    private SummaryFigures region(EditionId edition, List<String> counted) {
        var byLine = new HashMap<LineId, Sums>();
        statement(
                        "select f.line_id, " + SUMS + COUNTED + " and f.line_id is not null group by f.line_id",
                        edition,
                        counted)
                .query(row -> {
                    byLine.put(new LineId(Objects.requireNonNull(row.getObject("line_id", UUID.class))), Sums.of(row));
                });
        List<SummaryFigures.Line> lines = festival.lines(edition).stream()
                .map(line ->
                        new SummaryFigures.Line(line.id(), line.shortName(), byLine.getOrDefault(line.id(), Sums.NONE)))
                .toList();
        return statement(
                        "select sum(t.covered_counties) as covered, sum(t.counties) as counties, " + SUMS + COUNTED
                                + " and f.line_id is null",
                        edition,
                        counted)
                .query((row, number) ->
                        new SummaryFigures(lines, Sums.of(row), row.getInt("covered"), row.getInt("counties")))
                .single();
    }

    private JdbcClient.StatementSpec statement(String sql, EditionId edition, List<String> counted) {
        return jdbc.sql(sql).param("edition", edition.value()).param("statuses", counted);
    }
}

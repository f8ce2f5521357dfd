package org.kexuejie.insight.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.kexuejie.testing.ReportBuilder.aReport;
import static org.kexuejie.testing.UnitMother.aUnit;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Predicate;
import java.util.function.ToLongFunction;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.kexuejie.account.Actor;
import org.kexuejie.festival.Festival;
import org.kexuejie.festival.LineId;
import org.kexuejie.festival.LineInfo;
import org.kexuejie.festival.Sector;
import org.kexuejie.organization.OrgKind;
import org.kexuejie.organization.OrgTag;
import org.kexuejie.organization.Organizations;
import org.kexuejie.region.County;
import org.kexuejie.region.Regions;
import org.kexuejie.shared.RecordNotFound;
import org.kexuejie.tally.Sums;
import org.kexuejie.testing.ActivityMother;
import org.kexuejie.testing.Actors;
import org.kexuejie.testing.Plan;
import org.kexuejie.testing.PortalTest;
import org.kexuejie.testing.Statements;
import org.kexuejie.testing.UnitMother;

/** Statistics against a plain recount, and who sees which part of them. */
@PortalTest
class StatisticsQueriesTests {

    private final StatisticsQueries queries;
    private final Actors actors;
    private final UnitMother units;
    private final ActivityMother activities;
    private final Organizations organizations;
    private final Festival festival;
    private final Regions regions;
    private final Plan plan;
    private final Statements statements;
    private final List<Held> held = new ArrayList<>();

    StatisticsQueriesTests(
            StatisticsQueries queries,
            Actors actors,
            UnitMother units,
            ActivityMother activities,
            Organizations organizations,
            Festival festival,
            Regions regions,
            Plan plan,
            Statements statements) {
        this.queries = queries;
        this.actors = actors;
        this.units = units;
        this.activities = activities;
        this.organizations = organizations;
        this.festival = festival;
        this.regions = regions;
        this.plan = plan;
        this.statements = statements;
    }

    /** What was held, written down where it was made. */
    private record Held(Actor unit, String county, OrgKind kind, boolean model, LineId line, Figure figures) {

        String city() {
            return unit.cityCode();
        }
    }

    private record Figure(int lectures, int exhibitions, int youth, int teachers, int publicVisits, int online) {}

    @BeforeEach
    void holdActivities() {
        var chance = new Random(8);
        var model = actors.openFor(
                units.add(aUnit("南宁市青秀区发明小学").county("450103").tags(OrgTag.INVENTION_MODEL_UNIT)), "nn-model");
        var vocational = actors.openFor(
                units.add(aUnit("柳州市职业学校").kind(OrgKind.VOCATIONAL_SCHOOL).tags(OrgTag.INVENTION_MODEL_UNIT)),
                "lz-vocational");
        for (Actor unit :
                List.of(actors.schoolA(), actors.schoolB(), actors.venueA(), actors.schoolN(), model, vocational)) {
            hold(unit, Plan.SCHOOL_VENUE_FESTIVAL, chance);
            hold(unit, chance.nextBoolean() ? Plan.CAMPUS_TOUR : Plan.TOURING_EXHIBITION, chance);
        }
        hold(actors.schoolA(), Plan.SCHOOL_VENUE_FESTIVAL, chance);
        activities.reported(actors.schoolA());
        activities.approved(actors.schoolN());
    }

    private void hold(Actor unit, String line, Random chance) {
        var figures = new Figure(
                1 + chance.nextInt(3),
                chance.nextInt(3),
                1 + chance.nextInt(2000),
                chance.nextInt(50),
                chance.nextInt(200),
                chance.nextInt(500));
        var id = plan.line(line).id();
        activities.verified(
                unit,
                activities.registration().line(id).expectedYouth(figures.youth()),
                aReport()
                        .sessions(figures.lectures(), figures.exhibitions(), 0)
                        .youth(figures.youth())
                        .teachers(figures.teachers())
                        .publicVisits(figures.publicVisits())
                        .online(figures.online()));
        var info = organizations.get(Actors.unitOf(unit));
        held.add(new Held(unit, info.countyCode(), info.kind(), info.isModelUnit(), id, figures));
    }

    @Test
    void theRegionIsCountedByCity() {
        StatisticsTable table = table(null, null, StatisticsView.PLACE, actors.office());

        assertThat(figures(table))
                .isEqualTo(recount(regions.cities().stream()
                        .map(city -> Map.entry(city.name(), (Predicate<Held>)
                                event -> event.city().equals(city.code())))));
        assertThat(table.total().sums()).isEqualTo(recount(event -> true));
    }

    @Test
    void aCityIsCountedByCounty() {
        for (Actor actor : List.of(actors.office(), actors.liuzhou())) {
            StatisticsTable table = table(Actors.LIUZHOU, null, StatisticsView.PLACE, actor);

            assertThat(figures(table))
                    .isEqualTo(recount(regions.city(Actors.LIUZHOU).counties().stream()
                            .map(county -> Map.entry(county.name(), ofCounty(county)))));
            assertThat(table.total().sums())
                    .isEqualTo(recount(event -> event.city().equals(Actors.LIUZHOU)));
        }
    }

    private static Predicate<Held> ofCounty(County county) {
        return event -> event.county().equals(county.code());
    }

    @Test
    void everyPlaceIsCountedByLine() {
        assertThat(figures(table(null, null, StatisticsView.LINE, actors.office())))
                .isEqualTo(byLine(lines(), event -> true));
        assertThat(figures(table(Actors.NANNING, null, StatisticsView.LINE, actors.office())))
                .isEqualTo(byLine(lines(), event -> event.city().equals(Actors.NANNING)));
        assertThat(figures(table(null, null, null, actors.sanjiang())))
                .isEqualTo(byLine(lines(), event -> event.county().equals(Actors.SANJIANG)));
    }

    @Test
    void oneLineIsCountedByPlace() {
        var line = plan.line(Plan.SCHOOL_VENUE_FESTIVAL).id();
        StatisticsTable table = table(null, line, StatisticsView.PLACE, actors.office());

        assertThat(figures(table))
                .isEqualTo(recount(regions.cities().stream()
                        .map(city -> Map.entry(city.name(), (Predicate<Held>) event ->
                                event.line().equals(line) && event.city().equals(city.code())))));
        assertThat(table.total().sums()).isEqualTo(recount(event -> event.line().equals(line)));
    }

    @Test
    void aHostDepartmentIsToldOfItsOwnLinesInAllCities() {
        var own = lines().stream()
                .filter(line -> line.concerns(Sector.CIVILIZATION))
                .toList();
        var ids = own.stream().map(LineInfo::id).toList();
        StatisticsTable byPlace = table(null, null, StatisticsView.PLACE, actors.wenming());
        StatisticsTable byLine = table(null, null, StatisticsView.LINE, actors.wenming());

        assertThat(byPlace.rows()).hasSize(14);
        assertThat(byPlace.total().sums()).isEqualTo(recount(event -> ids.contains(event.line())));
        assertThat(byPlace.total().sums()).isNotEqualTo(recount(event -> true));
        assertThat(figures(byLine)).isEqualTo(byLine(own, event -> true));
        assertThatThrownBy(() ->
                        table(null, plan.line(Plan.TOURING_EXHIBITION).id(), StatisticsView.PLACE, actors.wenming()))
                .isInstanceOf(RecordNotFound.class);
    }

    @Test
    void aCityAndACountyAreToldOfNothingElse() {
        StatisticsTable city = table(Actors.NANNING, null, StatisticsView.PLACE, actors.liuzhou());
        StatisticsTable county = table(Actors.NANNING, null, StatisticsView.PLACE, actors.sanjiang());

        assertThat(city.whole()).isEqualTo("柳州市");
        assertThat(city.total().sums()).isEqualTo(recount(event -> event.city().equals(Actors.LIUZHOU)));
        assertThat(county.whole()).isEqualTo("三江侗族自治县");
        assertThat(county.by()).isEqualTo(StatisticsView.LINE);
        assertThat(county.total().sums())
                .isEqualTo(recount(event -> event.county().equals(Actors.SANJIANG)));
    }

    @Test
    void aCityThatThereIsNotIsNotFound() {
        assertThatThrownBy(() -> table("110000", null, StatisticsView.PLACE, actors.office()))
                .isInstanceOf(RecordNotFound.class);
    }

    @Test
    void barsAreInProportionToTheLongest() {
        StatisticsTable table = table(null, null, StatisticsView.PLACE, actors.office());
        long most =
                table.rows().stream().mapToLong(row -> row.sums().youth()).max().orElseThrow();

        assertThat(table.rows())
                .allSatisfy(row -> assertThat(table.share(row) * most / 100.0)
                        .isBetween((double) row.sums().youth(), row.sums().youth() + most / 100.0));
    }

    @Test
    void rowsAndTotalAreOneQuestionEach() {
        assertThat(statements.of(() -> table(null, null, StatisticsView.PLACE, actors.office())))
                .hasSize(2);
        assertThat(statements.of(() -> table(null, null, StatisticsView.LINE, actors.wenming())))
                .hasSize(2);
    }

    private StatisticsTable table(
            @Nullable String city, @Nullable LineId line, @Nullable StatisticsView by, Actor actor) {
        return queries.table(plan.edition(), new StatisticsFilter(city, line, by), actor);
    }

    private List<LineInfo> lines() {
        return festival.lines(plan.edition().id());
    }

    private static Map<String, Sums> figures(StatisticsTable table) {
        var figures = new LinkedHashMap<String, Sums>();
        table.rows().forEach(row -> figures.put(row.name(), row.sums()));
        return figures;
    }

    private Map<String, Sums> byLine(List<LineInfo> lines, Predicate<Held> among) {
        return recount(lines.stream()
                .map(line -> Map.entry(
                        line.shortName(), among.and(event -> event.line().equals(line.id())))));
    }

    private Map<String, Sums> recount(Stream<Map.Entry<String, Predicate<Held>>> rows) {
        var figures = new LinkedHashMap<String, Sums>();
        rows.forEach(row -> figures.put(row.getKey(), recount(row.getValue())));
        return figures;
    }

    private Sums recount(Predicate<Held> among) {
        List<Held> events = held.stream().filter(among).toList();
        return new Sums(
                events.size(),
                sum(events, figures -> figures.lectures() + figures.exhibitions()),
                sum(events, Figure::youth),
                sum(events, Figure::teachers),
                sum(events, Figure::publicVisits),
                sum(events, Figure::online),
                distinct(
                        events, event -> event.kind() == OrgKind.PRIMARY_SCHOOL || event.kind() == OrgKind.JUNIOR_HIGH),
                distinct(events, event -> event.kind() == OrgKind.ACTIVITY_CENTRE),
                distinct(events, Held::model),
                3L * events.size());
    }

    private static long sum(List<Held> events, ToLongFunction<Figure> figure) {
        return events.stream().map(Held::figures).mapToLong(figure).sum();
    }

    private static long distinct(List<Held> events, Predicate<Held> among) {
        return events.stream()
                .filter(among)
                .map(event -> event.unit().unitId())
                .distinct()
                .count();
    }
}

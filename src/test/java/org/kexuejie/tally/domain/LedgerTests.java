package org.kexuejie.tally.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.kexuejie.festival.EditionId;
import org.kexuejie.festival.LineId;
import org.kexuejie.organization.CoverageSlot;
import org.kexuejie.organization.OrgKind;
import org.kexuejie.organization.OrgTag;
import org.kexuejie.organization.OrganizationInfo;
import org.kexuejie.organization.Organizations;
import org.kexuejie.tally.Figures;
import org.kexuejie.tally.Ledger;
import org.kexuejie.tally.LineReach;
import org.kexuejie.tally.SessionType;
import org.kexuejie.tally.Sums;
import org.kexuejie.tally.Tally;
import org.kexuejie.tally.TallyFilter;
import org.kexuejie.tally.VerifiedEvent;
import org.kexuejie.tally.YouthStage;
import org.kexuejie.testing.Actors;
import org.kexuejie.testing.Plan;
import org.kexuejie.testing.PortalTest;
import org.kexuejie.testing.Records;
import org.kexuejie.testing.UnitMother;

/** Every sum against a plain recount of 120 random events, a third of them corrected later. */
@PortalTest
class LedgerTests {

    private static final List<String> COUNTIES = List.of("450202", "450203", "450226", "450103", "450302");

    private final Ledger ledger;
    private final Tally tally;
    private final Actors actors;
    private final Organizations organizations;
    private final UnitMother mother;
    private final Plan plan;
    private final Random random = new Random(8);
    private final Map<UUID, VerifiedEvent> standing = new LinkedHashMap<>();

    LedgerTests(Ledger ledger, Tally tally, Actors actors, Organizations organizations, UnitMother mother, Plan plan) {
        this.ledger = ledger;
        this.tally = tally;
        this.actors = actors;
        this.organizations = organizations;
        this.mother = mother;
        this.plan = plan;
    }

    @BeforeEach
    void fillTheLedger() {
        var units = new ArrayList<OrganizationInfo>();
        for (OrgKind kind : OrgKind.values()) {
            units.add(unit(kind));
            units.add(unit(kind, OrgTag.INVENTION_MODEL_UNIT, OrgTag.RURAL));
        }
        for (int i = 0; i < 120; i++) {
            var first = event(UUID.randomUUID(), any(units));
            enter(first);
            if (i % 3 == 0) {
                enter(event(first.source(), organizations.get(first.organization())));
            }
        }
    }

    private OrganizationInfo unit(OrgKind kind, OrgTag... tags) {
        var unit = UnitMother.aUnit(kind + " " + tags.length).kind(kind).tags(tags);
        return organizations.get(mother.add(unit.county(any(COUNTIES))));
    }

    private void enter(VerifiedEvent event) {
        ledger.enter(event, actors.liuzhou());
        standing.put(event.source(), event);
    }

    private VerifiedEvent event(UUID source, OrganizationInfo unit) {
        var sessions = new EnumMap<SessionType, Integer>(SessionType.class);
        for (SessionType type : SessionType.values()) {
            sessions.put(type, random.nextInt(4));
        }
        sessions.put(SessionType.LECTURE, 1 + random.nextInt(4));
        var day = LocalDate.parse("2020-09-01").plusDays(random.nextInt(50));
        var line = plan.line(any(List.of(Plan.SCHOOL_VENUE_FESTIVAL, Plan.SCIENCE_VAN, Plan.CAMPUS_TOUR)));
        return new VerifiedEvent(
                source,
                edition(),
                unit.cityCode(),
                unit.countyCode(),
                line.id(),
                unit.id(),
                day,
                day.plusDays(random.nextInt(3)),
                random.nextInt(4) == 0 ? null : "桂B0000" + random.nextInt(5),
                random.nextInt(20),
                random.nextInt(3),
                new Figures(
                        sessions,
                        1000 + random.nextInt(2000),
                        Map.of(
                                YouthStage.PRIMARY, random.nextInt(500),
                                YouthStage.JUNIOR, random.nextInt(300),
                                YouthStage.SENIOR, random.nextInt(100),
                                YouthStage.UNIVERSITY, random.nextInt(100)),
                        random.nextInt(90),
                        random.nextInt(400),
                        random.nextInt(5000),
                        random.nextInt(9),
                        random.nextInt(30),
                        random.nextInt(900),
                        random.nextInt(40),
                        random.nextInt(50)));
    }

    private <T> T any(List<T> choices) {
        return choices.get(random.nextInt(choices.size()));
    }

    private EditionId edition() {
        return plan.edition().id();
    }

    @Test
    void theWholeIsTheSumOfWhatStands() {
        assertThat(tally.total(edition(), null)).isEqualTo(recount(standing.values()));
        assertThat(tally.total(edition(), Actors.LIUZHOU)).isEqualTo(recount(eventsIn(Actors.LIUZHOU)));
    }

    @Test
    void linesCitiesAndCountiesAddUp() {
        var all = List.copyOf(standing.values());

        assertThat(tally.byLine(edition(), null)).isEqualTo(recountBy(VerifiedEvent::line, all));
        assertThat(tally.byLine(edition(), Actors.LIUZHOU))
                .isEqualTo(recountBy(VerifiedEvent::line, eventsIn(Actors.LIUZHOU)));
        assertThat(tally.byCity(edition())).isEqualTo(recountBy(VerifiedEvent::cityCode, all));
        assertThat(tally.byCounty(edition(), null)).isEqualTo(recountBy(VerifiedEvent::countyCode, all));
        assertThat(tally.byCounty(edition(), Actors.LIUZHOU))
                .isEqualTo(recountBy(VerifiedEvent::countyCode, eventsIn(Actors.LIUZHOU)));
    }

    @Test
    void countiesAndLinesNarrowTheSums() {
        var counted = standing.values().stream()
                .filter(event -> event.countyCode().equals("450202"))
                .toList();
        LineId van = plan.line(Plan.SCIENCE_VAN).id();
        var ofTheVan = standing.values().stream()
                .filter(event -> event.line().equals(van))
                .toList();

        var all = TallyFilter.of(edition());
        assertThat(tally.total(Records.with(all, "county", "450202"))).isEqualTo(recount(counted));
        assertThat(tally.byLine(Records.with(all, "county", "450202")))
                .isEqualTo(recountBy(VerifiedEvent::line, counted));
        assertThat(tally.byCity(Records.with(all, "lines", Set.of(van))))
                .isEqualTo(recountBy(VerifiedEvent::cityCode, ofTheVan));
        assertThat(tally.total(Records.with(all, "lines", Set.of()))).isEqualTo(Sums.NONE);
    }

    @Test
    void linesReachWhatWasHeldDuringTheDays() {
        var from = LocalDate.parse("2020-09-10");
        var to = LocalDate.parse("2020-09-24");
        var during = standing.values().stream()
                .filter(event ->
                        !event.heldTo().isBefore(from) && !event.heldFrom().isAfter(to))
                .collect(Collectors.groupingBy(
                        VerifiedEvent::line, Collectors.collectingAndThen(Collectors.toList(), LedgerTests::reach)));

        assertThat(tally.reach(edition(), from, to)).isNotEmpty().isEqualTo(during);
        assertThat(tally.reach(edition(), LocalDate.parse("2021-01-01"), LocalDate.parse("2021-12-31")))
                .isEmpty();
    }

    private static LineReach reach(List<VerifiedEvent> events) {
        return new LineReach(
                events.stream().map(VerifiedEvent::countyCode).distinct().count(),
                sum(events, event -> event.figures().youth()),
                events.stream()
                        .map(VerifiedEvent::resource)
                        .filter(Objects::nonNull)
                        .distinct()
                        .count());
    }

    @Test
    void whatIsWithdrawnCountsAgainOnceItIsEnteredAnew() {
        VerifiedEvent event = List.copyOf(standing.values()).getFirst();

        ledger.withdraw(event.source(), actors.liuzhou());
        standing.remove(event.source());
        assertThat(tally.total(edition(), null)).isEqualTo(recount(standing.values()));

        enter(event);
        assertThat(tally.total(edition(), null)).isEqualTo(recount(standing.values()));
    }

    @Test
    void nothingIsCountedWhereNothingWasHeld() {
        assertThat(tally.total(edition(), "451400")).isEqualTo(Sums.NONE);
        assertThat(tally.byCounty(edition(), "451400")).isEmpty();
        assertThat(tally.total(new EditionId(new UUID(0, 0)), null)).isEqualTo(Sums.NONE);
    }

    private Sums recount(Collection<VerifiedEvent> events) {
        return new Sums(
                events.size(),
                sum(events, event -> event.figures().sessionCount()),
                sum(events, event -> event.figures().youth()),
                sum(events, event -> event.figures().teachers()),
                sum(events, event -> event.figures().publicVisits()),
                sum(events, event -> event.figures().online()),
                units(events, unit -> unit.kind().slot() == CoverageSlot.SCHOOL),
                units(events, unit -> unit.kind().slot() == CoverageSlot.VENUE),
                units(events, OrganizationInfo::isModelUnit),
                sum(events, VerifiedEvent::photos));
    }

    private static long sum(Collection<VerifiedEvent> events, ToIntFunction<VerifiedEvent> figure) {
        return events.stream().mapToInt(figure).sum();
    }

    private long units(Collection<VerifiedEvent> events, Predicate<OrganizationInfo> counts) {
        return events.stream()
                .map(VerifiedEvent::organization)
                .distinct()
                .map(organizations::get)
                .filter(counts)
                .count();
    }

    private <K> Map<K, Sums> recountBy(Function<VerifiedEvent, K> key, List<VerifiedEvent> events) {
        return events.stream()
                .collect(Collectors.groupingBy(key, Collectors.collectingAndThen(Collectors.toList(), this::recount)));
    }

    private List<VerifiedEvent> eventsIn(String city) {
        return standing.values().stream()
                .filter(event -> event.cityCode().equals(city))
                .toList();
    }
}

package org.kexuejie.insight.domain;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.kexuejie.activity.CountyParticipation;
import org.kexuejie.activity.CountyParticipation.Units;
import org.kexuejie.organization.OrganizationId;

/** The units that take part in a county, one by one, and what can be done with them by trying everything. */
record Turnout(List<Unit> units) {

    static final Kind SCHOOL = Kind.SCHOOL;
    static final Kind VENUE = Kind.VENUE;
    static final Kind MODEL = Kind.MODEL;

    private static final List<SlotStage> STAGES = List.of(SlotStage.REGISTERED, SlotStage.APPROVED, SlotStage.HELD);
    private static final int MOST_UNITS = 5;

    enum Kind {
        SCHOOL,
        VENUE,
        MODEL
    }

    record Unit(Kind kind, SlotStage stage) {

        boolean fills(Kind slot) {
            return kind == slot || kind == Kind.MODEL;
        }
    }

    /** Two different units in the two slots, either of which may be nobody. */
    private record Placing(SlotStage school, SlotStage venue) {

        int filled(SlotStage stage) {
            return (school.compareTo(stage) >= 0 ? 1 : 0) + (venue.compareTo(stage) >= 0 ? 1 : 0);
        }

        /** Compares by the number of slots at the furthest stage, then at the one before it, and so on. */
        static Comparator<Placing> byStages() {
            return STAGES.reversed().stream()
                    .map(stage -> Comparator.comparingInt((Placing placing) -> placing.filled(stage)))
                    .reduce(Comparator::thenComparing)
                    .orElseThrow();
        }
    }

    static Turnout of() {
        return new Turnout(List.of());
    }

    Turnout with(Kind kind, SlotStage stage) {
        var more = new ArrayList<>(units);
        more.add(new Unit(kind, stage));
        return new Turnout(more);
    }

    /** Every county of up to five units, whatever their kinds and stages; the order of units does not matter. */
    static Stream<Turnout> all() {
        List<Unit> choices = Stream.of(Kind.values())
                .flatMap(kind -> STAGES.stream().map(stage -> new Unit(kind, stage)))
                .toList();
        return Stream.iterate(0, size -> size <= MOST_UNITS, size -> size + 1)
                .flatMap(size -> chosen(choices, size).stream())
                .map(Turnout::new);
    }

    private static Collection<List<Unit>> chosen(List<Unit> choices, int size) {
        if (size == 0) {
            return List.of(List.of());
        }
        var all = new ArrayList<List<Unit>>();
        for (int i = 0; i < choices.size(); i++) {
            for (List<Unit> others : chosen(choices.subList(i, choices.size()), size - 1)) {
                var together = new ArrayList<>(others);
                together.add(choices.get(i));
                all.add(together);
            }
        }
        return all;
    }

    CountyParticipation participation() {
        boolean model = units.stream().anyMatch(unit -> unit.kind() == Kind.MODEL);
        return new CountyParticipation(
                "450226",
                at(SlotStage.REGISTERED),
                at(SlotStage.APPROVED),
                at(SlotStage.HELD),
                model ? new OrganizationId(new UUID(0, 1)) : null);
    }

    private Units at(SlotStage stage) {
        return new Units(count(Kind.SCHOOL, stage), count(Kind.VENUE, stage), count(Kind.MODEL, stage));
    }

    private int count(Kind kind, SlotStage stage) {
        return (int) units.stream()
                .filter(unit -> unit.kind() == kind && unit.stage().compareTo(stage) >= 0)
                .count();
    }

    /** The most slots that different units fill at a stage. */
    int most(SlotStage stage) {
        return placings(units, units)
                .mapToInt(placing -> placing.filled(stage))
                .max()
                .orElse(0);
    }

    /** Whether the slots are filled further with a demonstration school in slot A than with none there. */
    boolean needsStandIn() {
        List<Unit> schools =
                units.stream().filter(unit -> unit.kind() == Kind.SCHOOL).toList();
        List<Unit> models =
                units.stream().filter(unit -> unit.kind() == Kind.MODEL).toList();
        Placing without = best(placings(schools, units));
        Placing with = best(placings(models, units));
        int better = Placing.byStages().compare(with, without);
        return better > 0 || (better == 0 && schools.isEmpty() && !models.isEmpty());
    }

    private static Placing best(Stream<Placing> placings) {
        return placings.max(Placing.byStages()).orElseThrow();
    }

    private Stream<Placing> placings(List<Unit> forSchool, List<Unit> forVenue) {
        return withNobody(forSchool, Kind.SCHOOL)
                .flatMap(school -> withNobody(forVenue, Kind.VENUE)
                        .filter(venue -> venue.place() < 0 || venue.place() != school.place())
                        .map(venue -> new Placing(school.stage(), venue.stage())));
    }

    private record Choice(int place, SlotStage stage) {}

    private Stream<Choice> withNobody(List<Unit> candidates, Kind slot) {
        return Stream.concat(
                Stream.of(new Choice(-1, SlotStage.EMPTY)),
                Stream.iterate(0, i -> i < units.size(), i -> i + 1)
                        .filter(i -> candidates.contains(units.get(i)))
                        .filter(i -> units.get(i).fills(slot))
                        .map(i -> new Choice(i, units.get(i).stage())));
    }

    /** How many units count for a slot at its stage; demonstration schools for slot B but for the furthest that stands in. */
    long countedAt(SlotStage stage, Kind slot, boolean standsIn) {
        if (stage == SlotStage.EMPTY) {
            return 0;
        }
        List<Unit> models = units.stream()
                .filter(unit -> unit.kind() == Kind.MODEL)
                .sorted(Comparator.comparing(Unit::stage).reversed())
                .toList();
        List<Unit> inSchool = standsIn ? models.subList(0, 1) : List.of();
        List<Unit> inVenue = models.subList(inSchool.size(), models.size());
        return Stream.concat(
                        units.stream().filter(unit -> unit.kind() == slot),
                        (slot == Kind.SCHOOL ? inSchool : inVenue).stream())
                .filter(unit -> unit.stage().compareTo(stage) >= 0)
                .count();
    }
}

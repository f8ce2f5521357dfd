package org.kexuejie.activity.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.kexuejie.activity.Activities;
import org.kexuejie.activity.ActivityStatus;
import org.kexuejie.activity.CountyParticipation;
import org.kexuejie.activity.CountyParticipation.Units;
import org.kexuejie.activity.LinePlan;
import org.kexuejie.activity.UnreportedActivity;
import org.kexuejie.activity.domain.GeneratedActivities.Fact;
import org.kexuejie.festival.EditionId;
import org.kexuejie.festival.Festival;
import org.kexuejie.organization.CoverageSlot;
import org.kexuejie.organization.OrganizationId;
import org.kexuejie.organization.OrganizationInfo;
import org.kexuejie.shared.FestivalTime;
import org.kexuejie.testing.PortalTest;
import org.springframework.beans.factory.BeanFactory;

/** What other modules ask, against a plain recount of 150 random activities. */
@PortalTest
class ActivityDirectoryTests {

    private final Activities activities;
    private final GeneratedActivities generated;
    private final EditionId edition;

    ActivityDirectoryTests(Activities activities, Festival festival, BeanFactory beans) {
        this.activities = activities;
        this.generated = new GeneratedActivities(beans);
        this.edition = festival.current().id();
    }

    @BeforeEach
    void generate() {
        generated.make(150);
    }

    @Test
    void participationCountsEveryUnitOnceWhereItIsFurthest() {
        assertThat(activities.participation(edition))
                .isNotEmpty()
                .containsExactlyInAnyOrderElementsOf(generated.facts().stream()
                        .filter(fact -> fact.line().countsForCoverage())
                        .filter(fact -> ActivityStage.REGISTERED.statuses().contains(fact.status()))
                        .collect(Collectors.groupingBy(fact -> fact.unit().countyCode()))
                        .entrySet()
                        .stream()
                        .map(county -> participation(county.getKey(), county.getValue()))
                        .toList());
    }

    private static CountyParticipation participation(String county, List<Fact> registered) {
        return new CountyParticipation(
                county,
                units(registered, ActivityStage.REGISTERED),
                units(registered, ActivityStage.APPROVED),
                units(registered, ActivityStage.HELD),
                furthestModelSchool(registered));
    }

    private static Units units(List<Fact> facts, ActivityStage stage) {
        var units = facts.stream()
                .filter(fact -> stage.statuses().contains(fact.status()))
                .map(Fact::unit)
                .collect(Collectors.toSet());
        return new Units(
                count(units, unit -> isSchool(unit) && !unit.isModelUnit()),
                count(
                        units,
                        unit -> unit.kind().slot() == CoverageSlot.VENUE || (unit.isModelUnit() && !isSchool(unit))),
                count(units, unit -> isSchool(unit) && unit.isModelUnit()));
    }

    private static int count(Set<OrganizationInfo> units, Predicate<OrganizationInfo> wanted) {
        return (int) units.stream().filter(wanted).count();
    }

    private static boolean isSchool(OrganizationInfo unit) {
        return unit.kind().slot() == CoverageSlot.SCHOOL;
    }

    private static @Nullable OrganizationId furthestModelSchool(List<Fact> facts) {
        return facts.stream()
                .filter(fact -> isSchool(fact.unit()) && fact.unit().isModelUnit())
                .max(Comparator.comparing((Fact fact) -> fact.status() == ActivityStatus.VERIFIED)
                        .thenComparing(fact -> fact.status().isApproved())
                        .thenComparing(Comparator.comparing(
                                        (Fact fact) -> fact.unit().id().toString())
                                .reversed()))
                .map(fact -> fact.unit().id())
                .orElse(null);
    }

    @Test
    void plansAddUpWhatIsApprovedDuringTheDays() {
        var from = LocalDate.parse("2020-09-15");
        var to = LocalDate.parse("2020-10-05");
        var expected = generated.facts().stream()
                .filter(fact -> fact.status().isApproved())
                .filter(fact ->
                        !day(fact.to()).isBefore(from) && !day(fact.from()).isAfter(to))
                .collect(Collectors.groupingBy(
                        fact -> fact.line().id(),
                        Collectors.collectingAndThen(Collectors.toList(), ActivityDirectoryTests::plan)));

        assertThat(activities.planned(edition, from, to)).isNotEmpty().isEqualTo(expected);
        assertThat(activities.planned(edition, LocalDate.parse("2021-01-01"), LocalDate.parse("2021-12-31")))
                .isEmpty();
    }

    private static LinePlan plan(List<Fact> facts) {
        return new LinePlan(
                facts.stream().map(fact -> fact.unit().countyCode()).distinct().count(),
                facts.stream().mapToLong(Fact::expectedYouth).sum(),
                facts.stream()
                        .map(Fact::resource)
                        .filter(Objects::nonNull)
                        .distinct()
                        .count());
    }

    private static LocalDate day(Instant moment) {
        return FestivalTime.local(moment).toLocalDate();
    }

    @Test
    void countsLeaveDraftsOut() {
        assertThat(activities.counts(edition, null).byStatus()).isEqualTo(counts(fact -> true));
        assertThat(activities.counts(edition, "450200").byStatus())
                .isEqualTo(counts(fact -> fact.unit().cityCode().equals("450200")));
        assertThat(activities.counts(edition, "451400").byStatus()).isEmpty();
    }

    private Map<ActivityStatus, Long> counts(Predicate<Fact> wanted) {
        return generated.facts().stream()
                .filter(wanted.and(Fact::isHandedIn))
                .collect(Collectors.groupingBy(Fact::status, Collectors.counting()));
    }

    @Test
    void unreportedIsWhatIsApprovedAndNotVerifiedOldestFirst() {
        assertThat(activities.unreported(edition, "450200"))
                .isNotEmpty()
                .isEqualTo(generated.facts().stream()
                        .filter(fact -> fact.unit().cityCode().equals("450200"))
                        .filter(fact -> fact.status().isApproved() && fact.status() != ActivityStatus.VERIFIED)
                        .sorted(Comparator.comparing(Fact::endAt)
                                .thenComparing(fact -> fact.id().toString()))
                        .map(fact -> new UnreportedActivity(
                                fact.id(),
                                fact.title(),
                                fact.unit().name(),
                                fact.unit().countyCode(),
                                fact.status(),
                                fact.endAt()))
                        .toList());
    }
}

package org.kexuejie.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.kexuejie.account.AccountId;
import org.kexuejie.account.Actor;
import org.kexuejie.account.Role;
import org.kexuejie.account.Scope;
import org.kexuejie.activity.Registration;
import org.kexuejie.activity.Report;
import org.kexuejie.festival.Festival;
import org.kexuejie.festival.LineInfo;
import org.kexuejie.region.County;
import org.kexuejie.region.Regions;
import org.kexuejie.testing.Plan;
import org.kexuejie.testing.PortalTest;
import org.kexuejie.testing.UnitMother;

/** The whole demo as it is thought up, before anything of it is made. */
@PortalTest
class FullPlanTests {

    private static final long SEED = 8;

    private final Regions regions;
    private final Festival festival;
    private final Words words = new Words();
    private final DemoProperties properties = full(SEED);

    FullPlanTests(Regions regions, Festival festival) {
        this.regions = regions;
        this.festival = festival;
    }

    private record Written(ActivityPlan plan, Registration registration, Report report) {}

    @Test
    void thereAreAboutThreeHundredUnitsAndSixHundredActivities() {
        assertThat(units(properties)).hasSizeBetween(280, 320);
        assertThat(activities(properties)).hasSizeBetween(570, 670);
    }

    @Test
    void activitiesRunThroughAllLinesAndEndings() {
        assertThat(activities(properties)).extracting(ActivityPlan::line).hasSameElementsAs(codes());
        assertThat(codes())
                .allSatisfy(code -> assertThat(activities(properties))
                        .extracting(ActivityPlan::line)
                        .contains(code));
        assertThat(activities(properties)).extracting(ActivityPlan::ending).contains(Ending.values());
    }

    @Test
    void aboutHalfOfTheCountiesHoldBothSlotsAndThreeQuartersHaveThemApproved() {
        long held = countiesWithBothSlots(Set.of(Ending.VERIFIED));
        long approved = countiesWithBothSlots(Set.of(
                Ending.APPROVED_AHEAD, Ending.APPROVED_OVER, Ending.REPORTED, Ending.REPORT_RETURNED, Ending.VERIFIED));

        assertThat(held).isBetween(50L, 62L);
        assertThat(approved).isBetween(78L, 89L);
    }

    @Test
    void finishedCitiesHaveNothingLeftToReport() {
        assertThat(activities(properties))
                .filteredOn(plan -> plan.unit().course() == CountyCourse.FINISHED)
                .extracting(ActivityPlan::ending)
                .containsOnly(Ending.VERIFIED, Ending.CANCELLED);
    }

    @Test
    void everythingHappensInItsOrderAndBeforeThePresent() {
        assertThat(activities(properties)).allSatisfy(plan -> {
            assertThat(plan.before()).isSorted().allMatch(properties.present()::isAfter);
            assertThat(plan.after()).isSorted().allMatch(properties.present()::isAfter);
            assertThat(plan.startAt()).isBefore(plan.endAt());
            if (plan.ending().isOver()) {
                assertThat(plan.before()).allMatch(plan.startAt()::isAfter);
                assertThat(plan.after()).allMatch(plan.endAt()::isBefore);
            }
        });
    }

    @Test
    void textsAreLongEnoughAndLeaveNoPlaceOpen() {
        assertThat(written(properties)).allSatisfy(written -> {
            assertThat(written.registration().title()).hasSizeBetween(4, 60).doesNotContain("{");
            assertThat(written.registration().content())
                    .hasSizeBetween(100, 2000)
                    .doesNotContain("{");
            assertThat(written.report().summary()).hasSizeBetween(200, 2000).doesNotContain("{");
        });
    }

    @Test
    void mostContentsDiffer() {
        List<Written> all = written(properties);

        assertThat(all.stream().map(each -> each.registration().content()).distinct())
                .hasSizeGreaterThan(all.size() * 9 / 10);
    }

    @Test
    void citiesObjectToFieldsThatCanBeCorrected() {
        Registration registration = written(properties).getFirst().registration();
        Report report = written(properties).getFirst().report();

        assertThat(words.texts().returns())
                .allSatisfy(remark ->
                        assertThat(Flaws.in(registration, remark.field())).isNotEqualTo(registration));
        assertThat(words.texts().reportReturns())
                .allSatisfy(remark ->
                        assertThat(Flaws.in(report, remark.field(), "")).isNotEqualTo(report));
    }

    @Test
    void theSameSeedMakesTheSame() {
        assertThat(titles(full(SEED))).isEqualTo(titles(full(SEED))).isNotEqualTo(titles(full(SEED + 1)));
        assertThat(units(full(SEED))).isEqualTo(units(full(SEED))).isNotEqualTo(units(full(SEED + 1)));
    }

    private static DemoProperties full(long seed) {
        return new DemoProperties(LocalDateTime.parse("2020-10-28T10:00"), seed, 1, "kexuejie-demo");
    }

    private List<UnitPlan> units(DemoProperties demo) {
        return new UnitPlanner(regions, words, demo).plan();
    }

    private List<ActivityPlan> activities(DemoProperties demo) {
        var timetable = new Timetable(festival.current(), demo.present());
        return new ActivityPlanner(regions, words, timetable, demo).plan(units(demo));
    }

    private List<Written> written(DemoProperties demo) {
        var registrations = new RegistrationWriter(words, festival);
        var reports = new ReportWriter(words);
        return activities(demo).stream()
                .map(plan -> {
                    Registration registration = registrations.write(plan, member(plan.unit()));
                    return new Written(plan, registration, reports.write(plan, registration));
                })
                .toList();
    }

    private static Member member(UnitPlan plan) {
        var scope = Scope.unit(plan.county().cityCode(), new UUID(0, 1));
        var actor = new Actor(new AccountId(new UUID(0, 2)), "黄老师", plan.name(), Role.UNIT, scope);
        return new Member(plan, UnitMother.aUnit(plan.name()).build(), actor);
    }

    private List<String> titles(DemoProperties demo) {
        return written(demo).stream()
                .map(each -> Objects.requireNonNull(each.registration().title()))
                .toList();
    }

    private List<String> codes() {
        return festival.lines(festival.current().id()).stream()
                .map(LineInfo::code)
                .toList();
    }

    private long countiesWithBothSlots(Set<Ending> endings) {
        Map<County, List<UnitPlan>> units = activities(properties).stream()
                .filter(plan -> plan.line().equals(Plan.SCHOOL_VENUE_FESTIVAL) && endings.contains(plan.ending()))
                .map(ActivityPlan::unit)
                .collect(Collectors.groupingBy(UnitPlan::county));
        return units.values().stream()
                .filter(present -> present.stream().anyMatch(UnitPlan::isSchool)
                        && present.stream().anyMatch(UnitPlan::isVenue))
                .count();
    }
}

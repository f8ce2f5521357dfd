package org.kexuejie.insight.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kexuejie.testing.UnitMother.aUnit;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;
import org.kexuejie.account.Actor;
import org.kexuejie.activity.ActivityStatus;
import org.kexuejie.activity.domain.ActivityService;
import org.kexuejie.organization.OrgKind;
import org.kexuejie.organization.OrgTag;
import org.kexuejie.testing.ActivityMother;
import org.kexuejie.testing.Actors;
import org.kexuejie.testing.Plan;
import org.kexuejie.testing.PortalTest;
import org.kexuejie.testing.Statements;
import org.kexuejie.testing.UnitMother;

/** What the coverage of the counties makes of activities, and who sees it. */
@PortalTest
class CoverageQueriesTests {

    private static final CoverageFilter ALL = new CoverageFilter(null, null);

    private final CoverageQueries queries;
    private final Actors actors;
    private final UnitMother units;
    private final ActivityMother activities;
    private final ActivityService review;
    private final Plan plan;
    private final Statements statements;

    CoverageQueriesTests(
            CoverageQueries queries,
            Actors actors,
            UnitMother units,
            ActivityMother activities,
            ActivityService review,
            Plan plan,
            Statements statements) {
        this.queries = queries;
        this.actors = actors;
        this.units = units;
        this.activities = activities;
        this.review = review;
        this.plan = plan;
        this.statements = statements;
    }

    @Test
    void approvingAnActivityFillsItsSlotAndCancellingItEmptiesItAgain() {
        Actor venue = actors.venueA();
        activities.approved(school("三江县第一小学"));
        assertThat(sanjiang().gaps()).containsExactly(CoverageGap.VENUE);

        var activity = activities.submitted(venue);
        assertThat(sanjiang().venue()).isEqualTo(new Slot(SlotStage.REGISTERED, 1));

        review.approve(activity, null, actors.liuzhou());
        assertThat(sanjiang().venue()).isEqualTo(new Slot(SlotStage.APPROVED, 1));
        assertThat(sanjiang().state()).isEqualTo(CoverageState.PLANNED);

        review.cancel(activity, "因天气取消", venue);
        assertThat(sanjiang().venue()).isEqualTo(Slot.EMPTY);
        assertThat(sanjiang().gaps()).containsExactly(CoverageGap.VENUE);
    }

    @Test
    void aCountyIsCoveredOnceBothSidesAreVerified() {
        activities.verified(school("三江县第一小学"));
        activities.reported(actors.venueA());
        assertThat(sanjiang().state()).isEqualTo(CoverageState.PLANNED);

        activities.verified(actors.venueA());
        assertThat(sanjiang().state()).isEqualTo(CoverageState.COVERED);
    }

    @ParameterizedTest
    @EnumSource
    void everyStateOfAnActivityStandsForAStage(ActivityStatus status) {
        activities.in(status, actors.venueA());

        assertThat(sanjiang().venue().stage())
                .isEqualTo(
                        switch (status) {
                            case DRAFT, REJECTED, CANCELLED -> SlotStage.EMPTY;
                            case COUNTY_REVIEW, SUBMITTED, OFFICE_REVIEW, RETURNED -> SlotStage.REGISTERED;
                            case APPROVED, REPORTED, REPORT_RETURNED -> SlotStage.APPROVED;
                            case VERIFIED -> SlotStage.HELD;
                        });
    }

    @Test
    void onlyLinesThatCountForCoverageCount() {
        activities.approved(
                actors.venueA(),
                activities.registration().line(plan.line(Plan.CAMPUS_TOUR).id()));

        assertThat(sanjiang().venue()).isEqualTo(Slot.EMPTY);
    }

    @Test
    void aUnitWithManyActivitiesIsOneUnit() {
        activities.approved(actors.venueA());
        activities.approved(actors.venueA());
        activities.submitted(actors.venueA());

        assertThat(sanjiang().venue()).isEqualTo(new Slot(SlotStage.APPROVED, 1));
    }

    @Test
    void theFurthestDemonstrationSchoolStandsInForAMissingSchool() {
        Actor behind = model("三江县第二小学");
        Actor ahead = model("三江县第三小学");
        activities.submitted(behind);
        activities.approved(ahead);

        assertThat(sanjiang().school()).isEqualTo(new Slot(SlotStage.APPROVED, 1));
        assertThat(sanjiang().venue()).isEqualTo(new Slot(SlotStage.REGISTERED, 1));
        assertThat(sanjiang().standIn()).isEqualTo(Actors.unitOf(ahead));
    }

    @Test
    void theOfficeSeesAllCountiesACityItsOwnAndACountyItself() {
        assertThat(sizes(actors.office()))
                .containsEntry("柳州市", 10)
                .containsEntry("南宁市", 12)
                .hasSize(14)
                .satisfies(sizes -> assertThat(
                                sizes.values().stream().mapToInt(i -> i).sum())
                        .isEqualTo(111));
        assertThat(sizes(actors.liuzhou())).isEqualTo(Map.of("柳州市", 10));
        assertThat(counties(queries.board(plan.edition(), ALL, actors.sanjiang())))
                .containsExactly("三江侗族自治县");
    }

    @ParameterizedTest
    @EnumSource
    void aStateLeavesItsCountiesAndAllTheSums(CoverageState state) {
        activities.verified(school("三江县第一小学"));
        activities.verified(actors.venueA());
        activities.approved(actors.schoolA());
        activities.approved(venue("城中区青少年活动中心", "450202"));
        CoverageBoard all = queries.board(plan.edition(), ALL, actors.liuzhou());
        CoverageBoard some = queries.board(plan.edition(), new CoverageFilter(null, state), actors.liuzhou());

        assertThat(all.sums()).isEqualTo(new CoverageSums(1, 1, 8));
        assertThat(some.sums()).isEqualTo(all.sums());
        assertThat(some.counties())
                .hasSize(all.sums().of(state))
                .allSatisfy(county -> assertThat(county.state()).isEqualTo(state));
    }

    @ParameterizedTest
    @EnumSource(value = CoverageState.class, mode = Mode.EXCLUDE, names = "GAP")
    void aCityWithoutAnySuchCountyIsLeftOut(CoverageState state) {
        assertThat(queries.board(plan.edition(), new CoverageFilter(null, state), actors.office())
                        .cities())
                .isEmpty();
    }

    @Test
    void allCountiesAreOneQuestion() {
        activities.approved(actors.schoolA());
        activities.approved(actors.schoolB());
        activities.approved(actors.schoolN());
        queries.board(plan.edition(), ALL, actors.office());

        assertThat(statements.of(() -> queries.board(plan.edition(), ALL, actors.office())))
                .hasSize(1);
    }

    private CountyCoverage sanjiang() {
        return queries.board(plan.edition(), ALL, actors.sanjiang())
                .counties()
                .findFirst()
                .orElseThrow();
    }

    private Map<String, Integer> sizes(Actor actor) {
        return queries.board(plan.edition(), ALL, actor).cities().stream()
                .collect(Collectors.toMap(
                        city -> city.city().name(), city -> city.counties().size()));
    }

    private static List<String> counties(CoverageBoard board) {
        return board.counties().map(county -> county.county().name()).toList();
    }

    private Actor school(String name) {
        return actors.openFor(units.add(aUnit(name).county(Actors.SANJIANG)), "sj-school");
    }

    private Actor venue(String name, String county) {
        return actors.openFor(
                units.add(aUnit(name).kind(OrgKind.ACTIVITY_CENTRE).county(county)), "cz-venue");
    }

    private Actor model(String name) {
        var unit = units.add(aUnit(name).county(Actors.SANJIANG).tags(OrgTag.INVENTION_MODEL_UNIT));
        return actors.openFor(unit, "sj-" + unit.toString().substring(24));
    }
}

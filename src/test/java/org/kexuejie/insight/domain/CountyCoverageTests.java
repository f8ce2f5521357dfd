package org.kexuejie.insight.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kexuejie.festival.CoverageMode.ANY;
import static org.kexuejie.festival.CoverageMode.A_AND_B;
import static org.kexuejie.insight.domain.CoverageState.COVERED;
import static org.kexuejie.insight.domain.CoverageState.GAP;
import static org.kexuejie.insight.domain.CoverageState.PLANNED;
import static org.kexuejie.insight.domain.SlotStage.APPROVED;
import static org.kexuejie.insight.domain.SlotStage.HELD;
import static org.kexuejie.insight.domain.SlotStage.REGISTERED;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.kexuejie.festival.CoverageMode;
import org.kexuejie.region.County;

/** Whether a county is covered by either reading of the plan, and what it misses (R29). */
class CountyCoverageTests {

    private static final County SANJIANG =
            new County("450226", "450200", "三江侗族自治县", "三江", "Sanjiang Dong Autonomous County", "自治县", Set.of());

    static Stream<Arguments> counties() {
        Turnout school = Turnout.of().with(Turnout.SCHOOL, HELD);
        Turnout venue = Turnout.of().with(Turnout.VENUE, REGISTERED);
        Turnout model = Turnout.of().with(Turnout.MODEL, APPROVED);
        return Stream.of(
                Arguments.of(A_AND_B, Turnout.of(), GAP, List.of(CoverageGap.SCHOOL, CoverageGap.VENUE)),
                Arguments.of(A_AND_B, school, GAP, List.of(CoverageGap.VENUE)),
                Arguments.of(A_AND_B, venue, GAP, List.of(CoverageGap.SCHOOL)),
                Arguments.of(A_AND_B, model, GAP, List.of(CoverageGap.VENUE)),
                Arguments.of(A_AND_B, school.with(Turnout.VENUE, REGISTERED), PLANNED, List.of()),
                Arguments.of(A_AND_B, school.with(Turnout.MODEL, APPROVED), PLANNED, List.of()),
                Arguments.of(A_AND_B, school.with(Turnout.VENUE, HELD), COVERED, List.of()),
                Arguments.of(A_AND_B, school.with(Turnout.MODEL, HELD), COVERED, List.of()),
                Arguments.of(ANY, Turnout.of(), GAP, List.of(CoverageGap.ANY)),
                Arguments.of(ANY, school, COVERED, List.of()),
                Arguments.of(ANY, venue, PLANNED, List.of()),
                Arguments.of(ANY, model, PLANNED, List.of()),
                Arguments.of(ANY, venue.with(Turnout.SCHOOL, HELD), COVERED, List.of()));
    }

    @ParameterizedTest
    @MethodSource("counties")
    void aCountyIsCoveredPlannedOrMissesSomething(
            CoverageMode mode, Turnout units, CoverageState state, List<CoverageGap> gaps) {
        CountyCoverage county = CountyCoverage.of(SANJIANG, mode, units.participation());

        assertThat(county.state()).isEqualTo(state);
        assertThat(county.gaps()).isEqualTo(gaps);
    }

    @Test
    void aCountyInWhichNobodyTakesPartMissesEverything() {
        CountyCoverage county = CountyCoverage.of(SANJIANG, A_AND_B, null);

        assertThat(county.gaps()).containsExactly(CoverageGap.SCHOOL, CoverageGap.VENUE);
        assertThat(county.standIn()).isNull();
    }

    @Test
    void everyCountyIsInExactlyOneState() {
        var counties = Turnout.all()
                .map(units -> CountyCoverage.of(SANJIANG, A_AND_B, units.participation()))
                .toList();
        CoverageSums sums = CoverageSums.of(counties);

        assertThat(sums.all()).isEqualTo(counties.size());
        assertThat(Stream.of(CoverageState.values()).mapToInt(sums::of).sum()).isEqualTo(counties.size());
    }
}

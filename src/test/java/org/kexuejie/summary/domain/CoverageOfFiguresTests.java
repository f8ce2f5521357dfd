package org.kexuejie.summary.domain;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kexuejie.activity.CountyParticipation.Units;
import org.kexuejie.festival.CoverageMode;

class CoverageOfFiguresTests {

    @ParameterizedTest
    @CsvSource({
        "0, 0, 0, false, false",
        "1, 0, 0, false, true",
        "0, 1, 0, false, true",
        "0, 0, 1, false, true",
        "2, 0, 0, false, true",
        "0, 2, 0, false, true",
        "1, 1, 0, true,  true",
        "1, 0, 1, true,  true",
        "0, 1, 1, true,  true",
        "0, 0, 2, true,  true"
    })
    void aCountyIsCoveredWhenTwoUnitsFillBothItsPlaces(
            int schools, int venues, int modelSchools, boolean both, boolean any) {
        var held = new Units(schools, venues, modelSchools);

        assertThat(LiveFigures.isCovered(held, CoverageMode.A_AND_B)).isEqualTo(both);
        assertThat(LiveFigures.isCovered(held, CoverageMode.ANY)).isEqualTo(any);
    }
}

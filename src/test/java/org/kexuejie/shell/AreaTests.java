package org.kexuejie.shell;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AreaTests {

    @ParameterizedTest
    @CsvSource({
        "/office, OFFICE",
        "/office/activities, OFFICE",
        "/city/units/1, CITY",
        "/school, SCHOOL",
        "/county/units.xlsx, COUNTY",
        "/host/, HOST",
        "/, PUBLIC",
        "/activities, PUBLIC",
        "/officers, PUBLIC",
        "/cityhall/office, PUBLIC",
        "/OFFICE, PUBLIC"
    })
    void aPathBelongsToTheAreaWhosePrefixItHas(String path, Area area) {
        assertThat(Area.of(path)).isEqualTo(area);
    }
}

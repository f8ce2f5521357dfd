package org.kexuejie.organization.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kexuejie.testing.Constraints.brokenBy;
import static org.kexuejie.testing.UnitMother.aUnit;

import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kexuejie.testing.ApplicationMother;
import org.kexuejie.testing.Constraints;
import org.kexuejie.testing.PortalTest;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What the database refuses of applications. */
@PortalTest
class UnitApplicationConstraintsTests {

    private final JdbcClient jdbc;
    private final ApplicationMother mother;

    UnitApplicationConstraintsTests(JdbcClient jdbc, ApplicationMother mother) {
        this.jdbc = jdbc;
        this.mother = mother;
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            number = 'A1'                                       | number_form
            code_hash = 'abcd-efgh'                             | code_hashed
            state = 'LOST'                                      | state_known
            state = 'RETURNED', reason = ' '                    | reason_length
            number = 'DJ000000'                                 | number_once
            code_hash = repeat('a', 64)                         | code_once
            county_code = '450103'                              | county_in_city
            scan_id = null                                      | scan_when_decided
            arrived_at = null                                   | arrived_with_scan
            state = 'REJECTED'                                  | reason_where_refused
            state = 'APPROVED'                                  | approved_makes_unit
            state = 'APPROVED', organization_id = (select id from organization order by id limit 1) | unit_once
            """)
    void theDatabaseRefusesWhatMakesNoSense(String change, String constraint) {
        mother.submitted(aUnit("甲小学"));
        mother.submitted(aUnit("乙小学"));

        assertThat(brokenBy(
                        () -> jdbc.sql("update unit_application set " + change).update()))
                .isEqualTo("unit_application_" + constraint);
    }

    @Test
    void noConstraintIsForgotten() {
        assertThat(Constraints.of("unit_application", jdbc))
                .isEqualTo(new TreeSet<>(Stream.of(
                                "number_form",
                                "code_hashed",
                                "state_known",
                                "reason_length",
                                "number_once",
                                "code_once",
                                "county_in_city",
                                "scan_when_decided",
                                "arrived_with_scan",
                                "reason_where_refused",
                                "approved_makes_unit",
                                "unit_once")
                        .map(name -> "unit_application_" + name)
                        .toList()));
    }
}

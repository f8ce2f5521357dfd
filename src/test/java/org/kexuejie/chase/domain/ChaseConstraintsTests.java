package org.kexuejie.chase.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kexuejie.testing.Constraints.brokenBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kexuejie.shared.Ids;
import org.kexuejie.testing.ActivityMother;
import org.kexuejie.testing.Actors;
import org.kexuejie.testing.Constraints;
import org.kexuejie.testing.PortalTest;
import org.springframework.jdbc.core.simple.JdbcClient;

@PortalTest
class ChaseConstraintsTests {

    private final JdbcClient jdbc;
    private final ChaseDesk desk;
    private final ActivityMother activities;
    private final Actors actors;

    ChaseConstraintsTests(JdbcClient jdbc, ChaseDesk desk, ActivityMother activities, Actors actors) {
        this.jdbc = jdbc;
        this.desk = desk;
        this.activities = activities;
        this.actors = actors;
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            cause = 'OTHER'                         | chase_activity_fits_cause
            cause = 'NO_ACCOUNT'                    | chase_activity_fits_cause
            activity_id = null                      | chase_activity_fits_cause
            round_id = organization_id, activity_id = (select min(activity_id::text)::uuid from chase) | chase_once_per_round
            """)
    void theDatabaseRefusesWhatMakesNoSense(String change, String constraint) {
        var first = activities.approved(actors.schoolA());
        var second = activities.approved(actors.schoolA());
        desk.chase(Ids.next(), List.of("UNREPORTED." + first, "UNREPORTED." + second), actors.liuzhou());

        assertThat(brokenBy(() -> jdbc.sql("update chase set " + change).update()))
                .isEqualTo(constraint);
    }

    @Test
    void noConstraintIsForgotten() {
        assertThat(Constraints.of("chase", jdbc))
                .containsExactlyInAnyOrder("chase_activity_fits_cause", "chase_once_per_round");
    }
}

package org.kexuejie.deadline.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kexuejie.testing.Constraints.brokenBy;

import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kexuejie.deadline.DeadlineKind;
import org.kexuejie.deadline.ExtensionId;
import org.kexuejie.shared.Ids;
import org.kexuejie.testing.Actors;
import org.kexuejie.testing.Constraints;
import org.kexuejie.testing.FestivalMoment;
import org.kexuejie.testing.Plan;
import org.kexuejie.testing.PortalTest;
import org.springframework.jdbc.core.simple.JdbcClient;

@PortalTest
class ExtensionConstraintsTests {

    private final JdbcClient jdbc;
    private final ExtensionService extensions;
    private final Plan plan;
    private final Actors actors;

    ExtensionConstraintsTests(JdbcClient jdbc, ExtensionService extensions, Plan plan, Actors actors) {
        this.jdbc = jdbc;
        this.extensions = extensions;
        this.plan = plan;
        this.actors = actors;
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            kind = 'OTHER'                            | deadline_extension_kind_known
            reason = '  '                             | deadline_extension_reason_length
            city_code = null                          | deadline_extension_unit_in_city
            extended_to = granted_at                  | deadline_extension_ahead
            kind = 'CITY_SUMMARY'                     | deadline_extension_summary_of_city
            """)
    void theDatabaseRefusesWhatMakesNoSense(String change, String constraint) {
        var school = Actors.unitOf(actors.schoolA()).value();
        extensions.grant(
                new ExtensionId(Ids.next()),
                plan.edition().id(),
                DeadlineKind.REPORT,
                ExtensionScope.ofUnit(Actors.LIUZHOU, school),
                FestivalMoment.at("2020-10-15T18:00"),
                "台风停课",
                actors.office());

        assertThat(brokenBy(() ->
                        jdbc.sql("update deadline_extension set " + change).update()))
                .isEqualTo(constraint);
    }

    @Test
    void noConstraintIsForgotten() {
        assertThat(Constraints.of("deadline_extension", jdbc))
                .isEqualTo(new TreeSet<>(
                        Stream.of("kind_known", "reason_length", "unit_in_city", "ahead", "summary_of_city")
                                .map(name -> "deadline_extension_" + name)
                                .toList()));
    }
}

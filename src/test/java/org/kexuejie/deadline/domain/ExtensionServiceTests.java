package org.kexuejie.deadline.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.kexuejie.testing.Violations.violationsOf;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kexuejie.account.Actor;
import org.kexuejie.deadline.Deadline;
import org.kexuejie.deadline.DeadlineKind;
import org.kexuejie.deadline.Deadlines;
import org.kexuejie.deadline.ExtensionId;
import org.kexuejie.organization.OrganizationId;
import org.kexuejie.shared.Ids;
import org.kexuejie.shared.PageQuery;
import org.kexuejie.shared.RecordNotFound;
import org.kexuejie.shared.SettableClock;
import org.kexuejie.testing.Actors;
import org.kexuejie.testing.FestivalMoment;
import org.kexuejie.testing.Plan;
import org.kexuejie.testing.PortalTest;
import org.kexuejie.trail.Trail;

@PortalTest
class ExtensionServiceTests {

    private static final Instant END = FestivalMoment.at("2020-10-15T18:00");

    private final ExtensionService extensions;
    private final ExtensionQueries queries;
    private final ExtensionSweep sweep;
    private final Deadlines deadlines;
    private final Plan plan;
    private final Trail trail;
    private final SettableClock clock;
    private final Actors actors;
    private final Actor office;
    private final OrganizationId schoolA;

    ExtensionServiceTests(
            ExtensionService extensions,
            ExtensionQueries queries,
            ExtensionSweep sweep,
            Deadlines deadlines,
            Plan plan,
            Trail trail,
            SettableClock clock,
            Actors actors) {
        this.extensions = extensions;
        this.queries = queries;
        this.sweep = sweep;
        this.deadlines = deadlines;
        this.plan = plan;
        this.trail = trail;
        this.clock = clock;
        this.actors = actors;
        this.office = actors.office();
        this.schoolA = Actors.unitOf(actors.schoolA());
    }

    private ExtensionId grant(ExtensionScope scope, Instant end) {
        var id = new ExtensionId(Ids.next());
        grant(id, scope, end, "台风停课");
        return id;
    }

    private void grant(ExtensionId id, ExtensionScope scope, Instant end, String reason) {
        extensions.grant(id, plan.edition().id(), DeadlineKind.APPLICATION, scope, end, reason, office);
    }

    private Deadline ofSchoolA() {
        return deadlines.ofApplications(plan.edition(), Actors.LIUZHOU, schoolA);
    }

    private List<String> states() {
        return queries.list(plan.edition().id(), PageQuery.ofPage(1)).rows().stream()
                .map(row -> row.state().name())
                .toList();
    }

    private List<String> trailOf(ExtensionId id) {
        return trail.of("extension", id.value()).stream()
                .map(line -> "%s %s %s".formatted(line.actorName(), line.actionKey(), line.resultKey()))
                .toList();
    }

    @Test
    void withoutAnyTheDeadlineIsThatOfTheSettings() {
        assertThat(ofSchoolA())
                .isEqualTo(new Deadline(DeadlineKind.APPLICATION, FestivalMoment.at("2020-06-30T18:00"), null, false));
    }

    @ParameterizedTest
    @CsvSource(nullValues = "-", textBlock = """
            -,      -,        true
            450200, -,        true
            450200, school-a, true
            450200, school-b, false
            450100, -,        false
            """)
    void itCountsForWhomItIsGranted(@Nullable String city, @Nullable String unit, boolean counts) {
        var scope = new ExtensionScope(
                city, unit == null ? null : Actors.unitOf(actors.standing(unit)).value());

        grant(scope, END);

        assertThat(ofSchoolA().extendedTo()).isEqualTo(counts ? END : null);
    }

    @Test
    void theLatestEndCounts() {
        grant(ExtensionScope.EVERYBODY, END);
        grant(ExtensionScope.ofCity(Actors.LIUZHOU), END.plusSeconds(60));
        grant(ExtensionScope.ofUnit(Actors.LIUZHOU, schoolA.value()), END.minusSeconds(60));

        assertThat(ofSchoolA().endsAt()).isEqualTo(END.plusSeconds(60));
    }

    @Test
    void itIsOfOneKindOnly() {
        grant(ExtensionScope.EVERYBODY, END);

        assertThat(deadlines.ofCitySummary(plan.edition(), Actors.LIUZHOU).extendedTo())
                .isNull();
        assertThat(deadlines
                        .ofReport(plan.edition(), FestivalMoment.at("2020-10-01T12:00"), Actors.LIUZHOU, schoolA)
                        .extendedTo())
                .isNull();
    }

    @Test
    void aFormSentTwiceGrantsOnce() {
        var id = grant(ExtensionScope.EVERYBODY, END);

        grant(id, ExtensionScope.EVERYBODY, END, "台风停课");

        assertThat(states()).containsExactly("ACTIVE");
        assertThat(trailOf(id)).hasSize(1);
    }

    @Test
    void itNeedsAReasonAndAnEndAhead() {
        var id = new ExtensionId(Ids.next());

        assertThat(violationsOf(() -> grant(id, ExtensionScope.EVERYBODY, END, " ")))
                .containsExactly("reason: deadline.rule.reasonMissing");
        assertThat(violationsOf(() -> grant(id, ExtensionScope.EVERYBODY, FestivalMoment.NOW, "台风停课")))
                .containsExactly("lastDay: deadline.rule.endPassed");
    }

    @Test
    void itIsTakenBackOnce() {
        var id = grant(ExtensionScope.EVERYBODY, END);

        extensions.revoke(id, office);

        assertThat(ofSchoolA().extendedTo()).isNull();
        assertThat(states()).containsExactly("REVOKED");
        assertThat(violationsOf(() -> extensions.revoke(id, office))).containsExactly("deadline.rule.ended");
        assertThat(trailOf(id))
                .containsExactly(
                        office.name() + " deadline.action.GRANT deadline.state.ACTIVE",
                        office.name() + " deadline.action.REVOKE deadline.state.REVOKED");
    }

    @Test
    void whatIsNotThereCannotBeTakenBack() {
        assertThatExceptionOfType(RecordNotFound.class)
                .isThrownBy(() -> extensions.revoke(new ExtensionId(Ids.next()), office));
    }

    @Test
    void itEndsByItselfAndTheTrailSaysSoOnce() {
        var id = grant(ExtensionScope.EVERYBODY, END);
        sweep.note();
        assertThat(trailOf(id)).hasSize(1);

        clock.setTo(END);

        assertThat(ofSchoolA().extendedTo()).isNull();
        assertThat(states()).containsExactly("ENDED");
        sweep.note();
        sweep.note();
        assertThat(trailOf(id))
                .containsExactly(
                        office.name() + " deadline.action.GRANT deadline.state.ACTIVE",
                        office.name() + " deadline.action.END deadline.state.ENDED");
        assertThat(states()).containsExactly("ENDED");
    }
}

package org.kexuejie.festival.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.kexuejie.testing.Violations.violationsOf;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.kexuejie.festival.EditionId;
import org.kexuejie.festival.EditionInfo;
import org.kexuejie.festival.EditionStatus;
import org.kexuejie.festival.Festival;
import org.kexuejie.festival.LineInfo;
import org.kexuejie.festival.Phase;
import org.kexuejie.shared.EditConflict;
import org.kexuejie.shared.RecordNotFound;
import org.kexuejie.testing.Plan;
import org.kexuejie.testing.PortalTest;
import org.kexuejie.testing.Race;
import org.kexuejie.testing.Records;

@PortalTest
class EditionServiceTests {

    private final EditionService service;
    private final Festival festival;
    private final PlanQueries plans;
    private final Plan plan;

    EditionServiceTests(EditionService service, Festival festival, PlanQueries plans, Plan plan) {
        this.service = service;
        this.festival = festival;
        this.plans = plans;
        this.plan = plan;
    }

    private EditionId eighth() {
        return plan.edition().id();
    }

    private List<EditionStatus> statuses() {
        return plans.editions().stream().map(EditionInfo::status).toList();
    }

    @Test
    void everybodyReadsWhatWasRevisedAtOnce() {
        service.revise(eighth(), plan.edition().version(), Records.with(plan.details(), "theme", "科学点亮未来"));

        assertThat(festival.current().theme()).isEqualTo("科学点亮未来");
    }

    @Test
    void whoeverReadAnOlderVersionIsTold() {
        int read = plan.edition().version();
        service.revise(eighth(), read, Records.with(plan.details(), "theme", "科学点亮未来"));

        assertThatExceptionOfType(EditConflict.class).isThrownBy(() -> service.revise(eighth(), read, plan.details()));
        assertThatExceptionOfType(EditConflict.class)
                .isThrownBy(
                        () -> service.schedule(eighth(), read, plan.edition().phases()));
        assertThat(festival.current().theme()).isEqualTo("科学点亮未来");
    }

    @Test
    void phasesAreMovedAllAtOnce() {
        List<Phase> later = plan.edition().phases().stream()
                .map(phase -> new Phase(
                        phase.kind(),
                        phase.name(),
                        phase.startsOn().plusMonths(1),
                        phase.endsOn().plusMonths(1)))
                .toList();

        service.schedule(eighth(), plan.edition().version(), later);

        assertThat(festival.current().phases()).isEqualTo(later);
    }

    @Test
    void aNumberIsGivenOnce() {
        var ninth = plan.copy(9);

        assertThat(violationsOf(() -> plan.copy(9))).containsExactly("number: festival.rule.numberTaken [9]");
        assertThat(violationsOf(() -> service.revise(ninth, 0, plan.details())))
                .containsExactly("number: festival.rule.numberTaken [8]");
    }

    @Test
    void editionsAreListedNewestFirst() {
        plan.copy(10);
        plan.copy(9);

        assertThat(plans.editions()).extracting(EditionInfo::number).containsExactly(10, 9, 8);
    }

    @Test
    void aCopyIsBeingPreparedWhileTheOtherStaysOpen() {
        plan.copy(9);

        assertThat(statuses()).containsExactly(EditionStatus.PREPARING, EditionStatus.OPEN);
        assertThat(festival.current().number()).isEqualTo(8);
    }

    @Test
    void openingOneClosesTheOther() {
        var ninth = plan.copy(9);

        service.open(ninth);
        assertThat(statuses()).containsExactly(EditionStatus.OPEN, EditionStatus.CLOSED);
        assertThat(festival.current().id()).isEqualTo(ninth);

        service.open(ninth);
        assertThat(statuses()).containsExactly(EditionStatus.OPEN, EditionStatus.CLOSED);
    }

    @Test
    void whatWasClosedByMistakeIsOpenedAgain() {
        var eighth = eighth();
        service.open(plan.copy(9));

        service.open(eighth);

        assertThat(statuses()).containsExactly(EditionStatus.CLOSED, EditionStatus.OPEN);
    }

    @RepeatedTest(3)
    void ofTwoThatAreOpenedAtOnceOneIsOpen() {
        var ninth = plan.copy(9);
        var tenth = plan.copy(10);

        Race.of(() -> service.open(ninth), () -> service.open(tenth));

        assertThat(statuses()).containsOnlyOnce(EditionStatus.OPEN);
    }

    @Test
    void anEditionThatIsNotThereIsNotFound() {
        var nowhere = new EditionId(new UUID(0, 1));

        assertThatExceptionOfType(RecordNotFound.class).isThrownBy(() -> service.open(nowhere));
        assertThatExceptionOfType(RecordNotFound.class).isThrownBy(() -> service.revise(nowhere, 0, plan.details()));
        assertThatExceptionOfType(RecordNotFound.class)
                .isThrownBy(() ->
                        service.copy(nowhere, plan.details(), plan.edition().phases()));
    }

    @Test
    void phasesAndDatesOfACopyKeepTheSameRules() {
        EditionDetails ninth = Records.with(plan.details(), "number", 9);

        assertThat(violationsOf(() ->
                        service.copy(eighth(), ninth, plan.edition().phases().reversed())))
                .containsExactly("festival.rule.phaseMissing");
        assertThat(violationsOf(() -> service.copy(
                        eighth(),
                        Records.with(ninth, "endsOn", LocalDate.parse("2020-08-01")),
                        plan.edition().phases())))
                .containsExactly("endsOn: festival.rule.endBeforeStart");
        assertThat(plans.editions()).hasSize(1);
    }

    @Test
    void linesOfACopyStandInTheSameOrderUnderTheSameCodes() {
        var copy = plan.copy(9);

        assertThat(festival.lines(copy))
                .extracting(LineInfo::code)
                .isEqualTo(festival.lines(eighth()).stream().map(LineInfo::code).toList());
    }
}

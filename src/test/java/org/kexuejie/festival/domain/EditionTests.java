package org.kexuejie.festival.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kexuejie.testing.Violations.violationsOf;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.kexuejie.festival.EditionId;
import org.kexuejie.festival.EditionStatus;
import org.kexuejie.festival.Phase;
import org.kexuejie.festival.PhaseKind;
import org.kexuejie.testing.PaperPlan;
import org.kexuejie.testing.Records;

class EditionTests {

    private static final EditionDetails DETAILS = new EditionDetails(
            PaperPlan.EDITION.number(),
            PaperPlan.EDITION.name(),
            PaperPlan.EDITION.shortName(),
            PaperPlan.EDITION.nameEn(),
            PaperPlan.EDITION.theme(),
            PaperPlan.EDITION.themeEn(),
            "大联合、大协作",
            "全区广大青少年",
            PaperPlan.EDITION.startsOn(),
            PaperPlan.EDITION.endsOn(),
            PaperPlan.EDITION.settings());

    private static final List<Phase> PHASES = List.of(
            phase(PhaseKind.MOBILISE, "2020-06-01", "2020-06-30"),
            phase(PhaseKind.PREPARE, "2020-07-01", "2020-08-31"),
            phase(PhaseKind.RUN, "2020-09-01", "2020-10-31"),
            phase(PhaseKind.SUMMARISE, "2020-11-01", "2020-11-30"));

    private static Phase phase(PhaseKind kind, String startsOn, String endsOn) {
        return new Phase(kind, kind.name(), LocalDate.parse(startsOn), LocalDate.parse(endsOn));
    }

    private static Edition edition() {
        return new Edition(new EditionId(new UUID(8, 0)), DETAILS, PHASES);
    }

    @Test
    void aNewOneIsBeingPrepared() {
        assertThat(edition().info().status()).isEqualTo(EditionStatus.PREPARING);
        assertThat(edition().details()).isEqualTo(DETAILS);
        assertThat(edition().info().phases()).isEqualTo(PHASES);
    }

    @Test
    void itIsOpenedAndClosed() {
        Edition edition = edition();

        edition.open();
        assertThat(edition.info().status()).isEqualTo(EditionStatus.OPEN);

        edition.close();
        assertThat(edition.info().status()).isEqualTo(EditionStatus.CLOSED);
    }

    @Test
    void itMayLastOneDayAndNotLess() {
        Edition edition = edition();
        EditionDetails oneDay = Records.with(DETAILS, "endsOn", DETAILS.startsOn());

        edition.revise(oneDay);

        assertThat(violationsOf(() -> edition.revise(
                        Records.with(DETAILS, "endsOn", DETAILS.startsOn().minusDays(1)))))
                .containsExactly("endsOn: festival.rule.endBeforeStart");
        assertThat(edition.details()).isEqualTo(oneDay);
    }

    @Test
    void phasesMayLeaveDaysOutAndLastOneDay() {
        assertThat(refused(phase(PhaseKind.PREPARE, "2020-07-15", "2020-07-15")))
                .isEmpty();
    }

    @Test
    void aPhaseBeginsAfterTheOneBeforeIsOver() {
        assertThat(refused(phase(PhaseKind.PREPARE, "2020-06-30", "2020-08-31")))
                .containsExactly("phases[1].startsOn: festival.rule.phaseOverlaps [PREPARE, MOBILISE]");
        assertThat(refused(phase(PhaseKind.PREPARE, "2020-07-01", "2020-09-01")))
                .containsExactly("phases[2].startsOn: festival.rule.phaseOverlaps [RUN, PREPARE]");
    }

    @Test
    void aPhaseDoesNotEndBeforeItBegins() {
        assertThat(refused(phase(PhaseKind.PREPARE, "2020-08-31", "2020-07-01")))
                .containsExactly("phases[1].endsOn: festival.rule.phaseEndBeforeStart [PREPARE]");
    }

    @Test
    void everythingThatIsWrongWithThePhasesIsSaidAtOnce() {
        assertThat(refused(
                        phase(PhaseKind.MOBILISE, "2020-06-01", "2020-07-20"),
                        phase(PhaseKind.SUMMARISE, "2020-11-30", "2020-11-01")))
                .containsExactly(
                        "phases[1].startsOn: festival.rule.phaseOverlaps [PREPARE, MOBILISE]",
                        "phases[3].endsOn: festival.rule.phaseEndBeforeStart [SUMMARISE]");
    }

    @Test
    void phasesThatAreRefusedChangeNothing() {
        Edition edition = edition();

        violationsOf(() -> edition.schedule(PHASES.reversed()));

        assertThat(edition.info().phases()).isEqualTo(PHASES);
    }

    @Test
    void thereIsOnePhaseOfEveryKindInItsOrder() {
        assertThat(violationsOf(() -> edition().schedule(PHASES.subList(0, 3))))
                .containsExactly("festival.rule.phaseMissing");
        assertThat(violationsOf(() -> edition().schedule(PHASES.reversed())))
                .containsExactly("festival.rule.phaseMissing");
        assertThat(violationsOf(() -> edition().schedule(List.of()))).containsExactly("festival.rule.phaseMissing");
    }

    /** The rules broken when these phases take the place of those of their kind. */
    private static List<String> refused(Phase... others) {
        var planned = new ArrayList<>(PHASES);
        for (Phase other : others) {
            planned.replaceAll(phase -> phase.kind() == other.kind() ? other : phase);
        }
        return violationsOf(() -> edition().schedule(planned));
    }
}

package org.kexuejie.festival.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.kexuejie.festival.Phase;
import org.kexuejie.festival.PhaseKind;
import org.kexuejie.testing.Limits;

class PhaseFormTests {

    private static final LocalDate DAY = LocalDate.parse("2020-06-01");
    private static final PhaseForm FORM = new PhaseForm("活动准备阶段", DAY, DAY);

    @Test
    void theKindOfAPhaseIsItsPlace() {
        assertThat(PhaseForm.toPhases(List.of(FORM, FORM)))
                .containsExactly(
                        new Phase(PhaseKind.MOBILISE, "活动准备阶段", DAY, DAY),
                        new Phase(PhaseKind.PREPARE, "活动准备阶段", DAY, DAY));
    }

    @Test
    void moreOfThemThanThereAreKindsDoNotCount() {
        assertThat(PhaseForm.toPhases(Collections.nCopies(7, FORM))).hasSize(PhaseKind.values().length);
        assertThat(PhaseForm.toPhases(null)).isEmpty();
    }

    @Test
    void allOfAPhaseIsNeeded() {
        assertThat(Limits.refusedBy(new PhasesForm(0, List.of(FORM, new PhaseForm(null, null, null)))))
                .isEqualTo(Map.of(
                        "phases[1].name", "shell.rule.missing",
                        "phases[1].startsOn", "shell.rule.missing",
                        "phases[1].endsOn", "shell.rule.missing"));
        assertThat(Limits.refusedBy(new PhaseForm("段".repeat(40), DAY, DAY))).isEmpty();
        assertThat(Limits.refusedBy(new PhaseForm("段".repeat(41), DAY, DAY)))
                .isEqualTo(Map.of("name", "shell.rule.tooLong"));
    }
}

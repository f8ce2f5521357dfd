package org.kexuejie.festival.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.hibernate.validator.constraints.CodePointLength;
import org.jspecify.annotations.Nullable;
import org.kexuejie.festival.Phase;
import org.kexuejie.festival.PhaseKind;
import org.kexuejie.shared.RuleViolation;

/** A phase as it is typed; its kind is its place among the phases. */
record PhaseForm(
        @NotBlank(message = "{shell.rule.missing}")
        @CodePointLength(max = 40, message = "{shell.rule.tooLong}")
        @Nullable
        String name,

        @NotNull(message = "{shell.rule.missing}") @Nullable LocalDate startsOn,
        @NotNull(message = "{shell.rule.missing}") @Nullable LocalDate endsOn) {

    static List<PhaseForm> of(List<Phase> phases, int yearsLater) {
        return phases.stream()
                .map(phase -> new PhaseForm(
                        phase.name(),
                        phase.startsOn().plusYears(yearsLater),
                        phase.endsOn().plusYears(yearsLater)))
                .toList();
    }

    /** @throws RuleViolation when a form came without its phases, which no page of the portal sends */
    static void checkSent(@Nullable List<PhaseForm> forms) {
        if (forms == null) {
            throw RuleViolation.of("festival.rule.phaseMissing");
        }
    }

    /** To be called on forms without errors only. */
    static List<Phase> toPhases(@Nullable List<PhaseForm> forms) {
        List<PhaseForm> typed = Objects.requireNonNullElse(forms, List.of());
        PhaseKind[] kinds = PhaseKind.values();
        return IntStream.range(0, Math.min(typed.size(), kinds.length))
                .mapToObj(i -> typed.get(i).toPhase(kinds[i]))
                .toList();
    }

    private Phase toPhase(PhaseKind kind) {
        return new Phase(
                kind, Objects.requireNonNull(name), Objects.requireNonNull(startsOn), Objects.requireNonNull(endsOn));
    }
}

package org.kexuejie.publicsite.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.kexuejie.festival.EditionInfo;
import org.kexuejie.festival.Phase;
import org.kexuejie.festival.PhaseKind;

/**
 * A phase on the line that shows where in the edition a day is.
 *
 * @param state {@code over} or {@code now}; nothing for what is still to come
 */
record PhaseStep(PhaseKind kind, String days, @Nullable String state) {

    static List<PhaseStep> of(EditionInfo edition, LocalDate today, Locale locale) {
        var dates = new PublicDates(locale);
        return edition.phases().stream()
                .map(phase -> new PhaseStep(
                        phase.kind(), dates.daysOfYear(phase.startsOn(), phase.endsOn()), state(phase, today)))
                .toList();
    }

    private static @Nullable String state(Phase phase, LocalDate today) {
        if (phase.isOverOn(today)) {
            return "over";
        }
        return phase.includes(today) ? "now" : null;
    }

    public boolean isNow() {
        return "now".equals(state);
    }
}

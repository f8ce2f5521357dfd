package org.kexuejie.festival;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * An edition of the festival.
 *
 * @param number 8 for 第八届
 * @param startsOn first day of the festival itself (R13)
 * @param endsOn last day, included
 * @param phases in their order
 */
public record EditionInfo(
        EditionId id,
        int version,
        int number,
        String name,
        String shortName,
        String nameEn,
        String theme,
        String themeEn,
        String guidingThought,
        String audience,
        LocalDate startsOn,
        LocalDate endsOn,
        EditionStatus status,
        EditionSettings settings,
        List<Phase> phases) {

    /** Whether the festival itself is on, 科学节期间. */
    public boolean isOn(LocalDate day) {
        return !day.isBefore(startsOn) && !day.isAfter(endsOn);
    }

    public Optional<Phase> phaseOn(LocalDate day) {
        return phases.stream().filter(phase -> phase.includes(day)).findFirst();
    }
}

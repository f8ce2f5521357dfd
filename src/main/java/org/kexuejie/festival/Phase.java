package org.kexuejie.festival;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;

/**
 * One phase of an edition.
 *
 * @param startsOn first day
 * @param endsOn last day, included
 */
@Embeddable
public record Phase(@Enumerated(EnumType.STRING) PhaseKind kind, String name, LocalDate startsOn, LocalDate endsOn) {

    public boolean includes(LocalDate day) {
        return !day.isBefore(startsOn) && !day.isAfter(endsOn);
    }

    public boolean isOverOn(LocalDate day) {
        return day.isAfter(endsOn);
    }
}

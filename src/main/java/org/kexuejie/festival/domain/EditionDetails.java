package org.kexuejie.festival.domain;

import java.time.LocalDate;
import org.kexuejie.festival.EditionSettings;

/** What the office can say about an edition besides its phases. */
public record EditionDetails(
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
        EditionSettings settings) {}

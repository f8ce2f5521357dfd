package org.kexuejie.organization;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.jspecify.annotations.Nullable;
import org.kexuejie.festival.Sector;

/**
 * A member of a city's implementation team (F02).
 *
 * @param title 职务
 * @param sector of the five, where the member's unit is one of their departments
 */
@Embeddable
public record TeamMember(
        String name,
        String unit,
        String title,
        @Enumerated(EnumType.STRING) TeamDuty duty,
        @Enumerated(EnumType.STRING) @Nullable Sector sector) {}

package org.kexuejie.festival;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.jspecify.annotations.Nullable;

/**
 * A 责任单位 of a programme line, as the plan words it.
 *
 * @param sector whose department answers for the line in its field; none for museums, centres and the like
 */
@Embeddable
public record ResponsibleUnit(
        String name, @Enumerated(EnumType.STRING) @Nullable Sector sector) {}

package org.kexuejie.tally;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kexuejie.festival.EditionId;
import org.kexuejie.festival.LineId;
import org.kexuejie.organization.OrganizationId;

/**
 * A held event whose figures a city has verified.
 *
 * @param source record that the figures come from
 * @param organization lead unit, at which a joint event counts (R76)
 * @param resource what was used, such as the plate of a van
 * @param photos number of photos in evidence
 * @param mediaReports number of reports in media, 篇
 */
public record VerifiedEvent(
        UUID source,
        EditionId edition,
        String cityCode,
        String countyCode,
        LineId line,
        OrganizationId organization,
        LocalDate heldFrom,
        LocalDate heldTo,
        @Nullable String resource,
        int photos,
        int mediaReports,
        Figures figures) {}

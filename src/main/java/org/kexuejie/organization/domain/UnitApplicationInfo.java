package org.kexuejie.organization.domain;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.kexuejie.media.MediaFileId;
import org.kexuejie.organization.ApplicationState;
import org.kexuejie.organization.OrganizationDetails;
import org.kexuejie.organization.OrganizationId;

/**
 * The application of a unit that registers itself.
 *
 * @param number receipt number
 * @param atOffice whether the office decides, or the city
 * @param scan the stamped form
 * @param reason why it was sent back or refused
 * @param organization the unit that came of it
 * @param arrivedAt when it was handed in last
 */
public record UnitApplicationInfo(
        UnitApplicationId id,
        int version,
        String number,
        String cityCode,
        boolean atOffice,
        OrganizationDetails details,
        @Nullable MediaFileId scan,
        ApplicationState state,
        @Nullable String reason,
        @Nullable OrganizationId organization,
        Instant createdAt,
        @Nullable Instant arrivedAt) {

    public String name() {
        return details.name();
    }

    public String countyCode() {
        return details.countyCode();
    }
}

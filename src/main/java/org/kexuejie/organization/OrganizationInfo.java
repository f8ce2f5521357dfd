package org.kexuejie.organization;

import org.jspecify.annotations.Nullable;
import org.kexuejie.media.MediaFileId;

/**
 * A unit.
 *
 * @param sealScan the registration form with its stamp
 */
public record OrganizationInfo(
        OrganizationId id,
        int version,
        String cityCode,
        OrganizationDetails details,
        @Nullable MediaFileId sealScan,
        boolean active) {

    public String name() {
        return details.name();
    }

    public OrgKind kind() {
        return details.kind();
    }

    public String countyCode() {
        return details.countyCode();
    }

    public boolean isModelUnit() {
        return details.isModelUnit();
    }
}

package org.kexuejie.organization;

import org.jspecify.annotations.Nullable;
import org.kexuejie.media.MediaFileId;
import org.kexuejie.shared.RuleViolation;

/**
 * A unit.
 *
 * @param sealScan the registration form with its stamp
 * @param suspension nothing while the unit takes part
 */
public record OrganizationInfo(
        OrganizationId id,
        int version,
        String cityCode,
        OrganizationDetails details,
        @Nullable MediaFileId sealScan,
        @Nullable Suspension suspension) {

    /** Whether it takes part. */
    public boolean active() {
        return suspension == null;
    }

    /** @throws RuleViolation when it is suspended */
    public void requireActive() {
        if (!active()) {
            throw RuleViolation.of("organization.suspension.rule.unit", name());
        }
    }

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

package org.kexuejie.organization.domain;

import org.kexuejie.organization.OrgKind;
import org.kexuejie.organization.OrganizationDetails;
import org.kexuejie.organization.OrganizationId;

/**
 * A unit as lists show it.
 *
 * @param active whether it takes part, or is suspended
 * @param scanned whether the stamped registration form is there
 * @param accounts number of accounts that can sign in
 */
public record UnitRow(
        OrganizationId id,
        String cityCode,
        OrganizationDetails details,
        boolean active,
        boolean scanned,
        int accounts) {

    public String name() {
        return details.name();
    }

    public OrgKind kind() {
        return details.kind();
    }

    public String countyCode() {
        return details.countyCode();
    }
}

package org.kexuejie.organization.domain;

import org.kexuejie.organization.Affiliation;
import org.kexuejie.organization.OrgKind;
import org.kexuejie.organization.OrganizationId;

/**
 * A unit as lists show it.
 *
 * @param accounts number of accounts that can sign in
 */
public record UnitRow(
        OrganizationId id,
        String name,
        OrgKind kind,
        boolean modelUnit,
        Affiliation affiliation,
        String cityCode,
        String countyCode,
        String contactName,
        String contactPhone,
        int accounts) {}

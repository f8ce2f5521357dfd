package org.kexuejie.organization.domain;

import org.kexuejie.organization.OrganizationId;

/**
 * A unit on the register that may be the one that applies.
 *
 * @param sameCode whether a code is the same, or else the name is alike
 * @param active whether it takes part, or is suspended
 */
public record SimilarUnit(OrganizationId id, String name, String countyCode, boolean sameCode, boolean active) {}

package org.kexuejie.festival;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An organisation that carries the edition in a role.
 *
 * @param cityCode for the cities' co-organisers
 */
public record OrganizationEntry(
        UUID id,
        int version,
        OrgRole role,
        String name,
        @Nullable Sector sector,
        @Nullable String cityCode) {}

package org.kexuejie.festival.domain;

import org.jspecify.annotations.Nullable;
import org.kexuejie.festival.OrgRole;
import org.kexuejie.festival.Sector;

public record OrganizationDetails(
        OrgRole role,
        String name,
        @Nullable Sector sector,
        @Nullable String cityCode) {}

package org.kexuejie.organization;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What is known of a unit (F01).
 *
 * @param countyCode where it stands
 * @param studentCount pupils or audience, 人
 * @param counselorCount 科技辅导员, 人
 */
public record OrganizationDetails(
        String name,
        OrgKind kind,
        Affiliation affiliation,
        String countyCode,
        String address,
        Contact contact,
        @Nullable Integer studentCount,
        @Nullable Integer counselorCount,
        Set<OrgTag> tags) {}

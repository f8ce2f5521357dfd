package org.kexuejie.organization;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What is known of a unit (F01).
 *
 * @param countyCode where it stands; of a development zone the county that it belongs to
 * @param zone 开发区 in which it stands
 * @param studentCount pupils or audience, 人
 * @param counselorCount 科技辅导员, 人
 * @param award of a 示范单位; missing where it was entered before it was asked for
 */
public record OrganizationDetails(
        String name,
        OrgKind kind,
        Affiliation affiliation,
        String countyCode,
        @Nullable String zone,
        String address,
        UnitCodes codes,
        Contact contact,
        @Nullable Integer studentCount,
        @Nullable Integer counselorCount,
        Set<OrgTag> tags,
        @Nullable ModelAward award) {

    public OrganizationDetails {
        var ordered = EnumSet.noneOf(OrgTag.class);
        ordered.addAll(tags);
        tags = Collections.unmodifiableSet(ordered);
    }

    public boolean isModelUnit() {
        return tags.contains(OrgTag.INVENTION_MODEL_UNIT);
    }

    /** The same with another address and other people. */
    public OrganizationDetails reachedBy(String newAddress, Contact newContact) {
        return new OrganizationDetails(
                name,
                kind,
                affiliation,
                countyCode,
                zone,
                newAddress,
                codes,
                newContact,
                studentCount,
                counselorCount,
                tags,
                award);
    }
}

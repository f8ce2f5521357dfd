package org.kexuejie.organization;

/** A unit. */
public record OrganizationInfo(
        OrganizationId id, int version, String cityCode, OrganizationDetails details, boolean active) {

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
        return details.tags().contains(OrgTag.INVENTION_MODEL_UNIT);
    }
}

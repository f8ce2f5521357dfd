package org.kexuejie.activity.domain;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import org.kexuejie.festival.EditionId;
import org.kexuejie.organization.OrganizationId;

/** Whose activity it is and where it counts, fixed when it is begun. */
@Embeddable
record Belonging(
        @Embedded @AttributeOverride(name = "value", column = @Column(name = "edition_id"))
        EditionId editionId,

        @Embedded @AttributeOverride(name = "value", column = @Column(name = "organization_id"))
        OrganizationId organizationId,

        String cityCode,
        String countyCode) {}

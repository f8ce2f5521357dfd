package org.kexuejie.festival.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.util.Objects;
import org.hibernate.validator.constraints.CodePointLength;
import org.jspecify.annotations.Nullable;
import org.kexuejie.festival.OrgRole;
import org.kexuejie.festival.OrganizationEntry;
import org.kexuejie.festival.Sector;
import org.kexuejie.festival.domain.OrganizationDetails;

/** An organisation that carries the edition, as it is typed (R06-R08); its role is chosen once. */
record CarrierForm(
        int version,
        @NotNull(message = "{shell.rule.missing}") @Nullable OrgRole role,

        @NotBlank(message = "{shell.rule.missing}")
        @CodePointLength(max = 60, message = "{shell.rule.tooLong}")
        @Nullable
        String name,

        @Nullable Sector sector,
        @Nullable String cityCode) {

    static CarrierForm blank(OrgRole role) {
        return new CarrierForm(0, role, null, null, null);
    }

    static CarrierForm of(OrganizationEntry organization) {
        return new CarrierForm(
                organization.version(),
                organization.role(),
                organization.name(),
                organization.sector(),
                organization.cityCode());
    }

    /** To be called on a form without errors only. */
    OrganizationDetails toDetails() {
        return new OrganizationDetails(Objects.requireNonNull(role), Objects.requireNonNull(name), sector, cityCode);
    }
}

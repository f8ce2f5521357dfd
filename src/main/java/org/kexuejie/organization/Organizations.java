package org.kexuejie.organization;

import java.util.Optional;

/** The units, for the other modules. */
public interface Organizations {

    /** @throws org.kexuejie.shared.RecordNotFound when there is no such unit */
    OrganizationInfo get(OrganizationId id);

    Optional<OrganizationInfo> find(OrganizationId id);
}

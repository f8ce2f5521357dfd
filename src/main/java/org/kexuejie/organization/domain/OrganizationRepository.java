package org.kexuejie.organization.domain;

import org.kexuejie.organization.OrganizationId;
import org.springframework.data.jpa.repository.JpaRepository;

interface OrganizationRepository extends JpaRepository<Organization, OrganizationId> {

    boolean existsByCountyCodeAndName(String countyCode, String name);
}

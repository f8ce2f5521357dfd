package org.kexuejie.organization.domain;

import java.util.Optional;
import org.kexuejie.organization.OrganizationId;
import org.springframework.data.jpa.repository.JpaRepository;

interface OrganizationRepository extends JpaRepository<Organization, OrganizationId> {

    boolean existsByCountyCodeAndName(String countyCode, String name);

    Optional<Organization> findByCreditCode(String creditCode);

    Optional<Organization> findBySchoolCode(String schoolCode);
}

package org.kexuejie.organization.domain;

import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;

interface UnitApplicationRepository extends JpaRepository<UnitApplication, UnitApplicationId> {

    Optional<UnitApplication> findByCodeHash(String codeHash);
}

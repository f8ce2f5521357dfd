package org.kexuejie.festival.domain;

import java.util.List;
import java.util.UUID;
import org.kexuejie.festival.EditionId;
import org.springframework.data.jpa.repository.JpaRepository;

interface FestivalOrganizationRepository extends JpaRepository<FestivalOrganization, UUID> {

    List<FestivalOrganization> findByEditionIdOrderByPlace(EditionId edition);
}

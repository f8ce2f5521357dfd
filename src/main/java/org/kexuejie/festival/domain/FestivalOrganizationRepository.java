package org.kexuejie.festival.domain;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.kexuejie.festival.EditionId;
import org.kexuejie.shared.RecordNotFound;
import org.springframework.data.jpa.repository.JpaRepository;

interface FestivalOrganizationRepository extends JpaRepository<FestivalOrganization, UUID> {

    List<FestivalOrganization> findByEditionIdOrderByPlace(EditionId edition);

    Optional<FestivalOrganization> findByIdAndEditionId(UUID id, EditionId edition);

    /** @throws RecordNotFound when the edition has no such organisation */
    default FestivalOrganization inEdition(EditionId edition, UUID id) {
        return findByIdAndEditionId(id, edition).orElseThrow(() -> new RecordNotFound("organisation " + id));
    }
}

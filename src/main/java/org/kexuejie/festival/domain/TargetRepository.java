package org.kexuejie.festival.domain;

import java.util.List;
import java.util.Optional;
import org.kexuejie.festival.EditionId;
import org.kexuejie.festival.TargetId;
import org.kexuejie.shared.RecordNotFound;
import org.springframework.data.jpa.repository.JpaRepository;

interface TargetRepository extends JpaRepository<Target, TargetId> {

    List<Target> findByEditionIdOrderByPlace(EditionId edition);

    Optional<Target> findByIdAndEditionId(TargetId id, EditionId edition);

    /** @throws RecordNotFound when the edition has no such target */
    default Target inEdition(EditionId edition, TargetId id) {
        return findByIdAndEditionId(id, edition).orElseThrow(() -> new RecordNotFound("target " + id));
    }
}

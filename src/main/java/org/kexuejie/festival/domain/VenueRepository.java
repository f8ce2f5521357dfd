package org.kexuejie.festival.domain;

import java.util.List;
import java.util.Optional;
import org.kexuejie.festival.EditionId;
import org.kexuejie.festival.VenueId;
import org.kexuejie.shared.RecordNotFound;
import org.springframework.data.jpa.repository.EntityGraph;
import org.springframework.data.jpa.repository.JpaRepository;

interface VenueRepository extends JpaRepository<Venue, VenueId> {

    @EntityGraph(attributePaths = "changes")
    List<Venue> findByEditionIdOrderByPlace(EditionId edition);

    Optional<Venue> findByIdAndEditionId(VenueId id, EditionId edition);

    /** @throws RecordNotFound when the edition has no such venue */
    default Venue inEdition(EditionId edition, VenueId id) {
        return findByIdAndEditionId(id, edition).orElseThrow(() -> new RecordNotFound("venue " + id));
    }
}

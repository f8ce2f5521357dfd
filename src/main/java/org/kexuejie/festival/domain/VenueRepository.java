package org.kexuejie.festival.domain;

import java.util.List;
import org.kexuejie.festival.EditionId;
import org.kexuejie.festival.VenueId;
import org.springframework.data.jpa.repository.EntityGraph;
import org.springframework.data.jpa.repository.JpaRepository;

interface VenueRepository extends JpaRepository<Venue, VenueId> {

    @EntityGraph(attributePaths = "changes")
    List<Venue> findByEditionIdOrderByPlace(EditionId edition);
}

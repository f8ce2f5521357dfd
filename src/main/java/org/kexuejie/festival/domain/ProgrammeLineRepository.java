package org.kexuejie.festival.domain;

import java.util.List;
import java.util.Optional;
import org.kexuejie.festival.EditionId;
import org.kexuejie.festival.LineId;
import org.kexuejie.shared.RecordNotFound;
import org.springframework.data.jpa.repository.EntityGraph;
import org.springframework.data.jpa.repository.JpaRepository;

interface ProgrammeLineRepository extends JpaRepository<ProgrammeLine, LineId> {

    @EntityGraph(attributePaths = "responsibles")
    List<ProgrammeLine> findByEditionIdOrderByPlace(EditionId edition);

    Optional<ProgrammeLine> findByIdAndEditionId(LineId id, EditionId edition);

    /** @throws RecordNotFound when the edition has no such line */
    default ProgrammeLine inEdition(EditionId edition, LineId id) {
        return findByIdAndEditionId(id, edition).orElseThrow(() -> new RecordNotFound("line " + id));
    }
}

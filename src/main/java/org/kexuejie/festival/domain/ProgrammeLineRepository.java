package org.kexuejie.festival.domain;

import java.util.List;
import org.kexuejie.festival.EditionId;
import org.kexuejie.festival.LineId;
import org.springframework.data.jpa.repository.EntityGraph;
import org.springframework.data.jpa.repository.JpaRepository;

interface ProgrammeLineRepository extends JpaRepository<ProgrammeLine, LineId> {

    @EntityGraph(attributePaths = "responsibles")
    List<ProgrammeLine> findByEditionIdOrderByPlace(EditionId edition);
}

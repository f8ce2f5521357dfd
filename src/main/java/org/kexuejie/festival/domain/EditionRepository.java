package org.kexuejie.festival.domain;

import java.util.List;
import java.util.Optional;
import org.kexuejie.festival.EditionId;
import org.kexuejie.festival.EditionStatus;
import org.springframework.data.jpa.repository.JpaRepository;

interface EditionRepository extends JpaRepository<Edition, EditionId> {

    List<Edition> findAllByOrderByNumberDesc();

    Optional<Edition> findByStatus(EditionStatus status);

    boolean existsByNumber(int number);
}

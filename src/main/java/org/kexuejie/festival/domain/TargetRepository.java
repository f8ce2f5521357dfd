package org.kexuejie.festival.domain;

import java.util.List;
import org.kexuejie.festival.EditionId;
import org.kexuejie.festival.TargetId;
import org.springframework.data.jpa.repository.JpaRepository;

interface TargetRepository extends JpaRepository<Target, TargetId> {

    List<Target> findByEditionIdOrderByPlace(EditionId edition);
}

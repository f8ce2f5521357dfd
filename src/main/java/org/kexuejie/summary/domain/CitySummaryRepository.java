package org.kexuejie.summary.domain;

import jakarta.persistence.LockModeType;
import java.util.Optional;
import org.kexuejie.festival.EditionId;
import org.kexuejie.summary.CitySummaryId;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;

interface CitySummaryRepository extends JpaRepository<CitySummary, CitySummaryId> {

    Optional<CitySummary> findByEditionIdAndCityCode(EditionId edition, String cityCode);

    /** For changing it: a second change of the same summary waits until the first is done. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    Optional<CitySummary> findLockedById(CitySummaryId id);
}

package org.kexuejie.summary.domain;

import java.util.Optional;
import org.kexuejie.festival.EditionId;
import org.kexuejie.summary.CitySummaryId;
import org.springframework.data.jpa.repository.JpaRepository;

interface CitySummaryRepository extends JpaRepository<CitySummary, CitySummaryId> {

    Optional<CitySummary> findByEditionIdAndCityCode(EditionId edition, String cityCode);
}

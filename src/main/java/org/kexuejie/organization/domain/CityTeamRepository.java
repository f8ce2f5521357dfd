package org.kexuejie.organization.domain;

import java.util.Optional;
import org.kexuejie.festival.EditionId;
import org.kexuejie.organization.CityTeamId;
import org.springframework.data.jpa.repository.JpaRepository;

interface CityTeamRepository extends JpaRepository<CityTeam, CityTeamId> {

    Optional<CityTeam> findByEditionIdAndCityCode(EditionId edition, String cityCode);
}

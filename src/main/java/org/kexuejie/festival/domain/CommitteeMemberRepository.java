package org.kexuejie.festival.domain;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.kexuejie.festival.EditionId;
import org.kexuejie.shared.RecordNotFound;
import org.springframework.data.jpa.repository.JpaRepository;

interface CommitteeMemberRepository extends JpaRepository<CommitteeMember, UUID> {

    List<CommitteeMember> findByEditionIdOrderByPlace(EditionId edition);

    Optional<CommitteeMember> findByIdAndEditionId(UUID id, EditionId edition);

    /** @throws RecordNotFound when the edition has no such committee member */
    default CommitteeMember inEdition(EditionId edition, UUID id) {
        return findByIdAndEditionId(id, edition).orElseThrow(() -> new RecordNotFound("committee member " + id));
    }
}

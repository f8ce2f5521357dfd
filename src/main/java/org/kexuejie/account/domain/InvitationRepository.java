package org.kexuejie.account.domain;

import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.kexuejie.account.InvitationId;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;

interface InvitationRepository extends JpaRepository<Invitation, InvitationId> {

    Optional<Invitation> findByCodeHash(String codeHash);

    /** Whoever uses the same invitation at the same time waits here. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select i from Invitation i where i.codeHash = :codeHash")
    Optional<Invitation> lockByCodeHash(String codeHash);

    List<Invitation> findByCodeHashIn(Collection<String> codeHashes);
}

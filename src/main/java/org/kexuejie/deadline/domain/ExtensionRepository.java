package org.kexuejie.deadline.domain;

import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.kexuejie.deadline.ExtensionId;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;

interface ExtensionRepository extends JpaRepository<Extension, ExtensionId> {

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    Optional<Extension> findLockedById(ExtensionId id);

    /** Those that have run out and are not yet noted as ended, held so that of two instances one notes each. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query(
            "select e from Extension e where e.endedAt is null and e.extendedTo <= :now order by e.extendedTo, e.id.value")
    List<Extension> findRunOut(Instant now);
}

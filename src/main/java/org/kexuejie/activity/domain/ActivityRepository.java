package org.kexuejie.activity.domain;

import jakarta.persistence.LockModeType;
import java.util.Optional;
import org.kexuejie.activity.ActivityId;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;

interface ActivityRepository extends JpaRepository<Activity, ActivityId> {

    /** For changing it: a second change of the same activity waits until the first is done. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    Optional<Activity> findLockedById(ActivityId id);
}

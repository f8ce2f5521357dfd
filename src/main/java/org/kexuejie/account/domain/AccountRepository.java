package org.kexuejie.account.domain;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.kexuejie.account.AccountId;
import org.springframework.data.jpa.repository.JpaRepository;

interface AccountRepository extends JpaRepository<Account, AccountId> {

    Optional<Account> findByUsername(String username);

    boolean existsByUsername(String username);

    List<Account> findByScopeUnitIdOrderByCreatedAt(UUID unitId);
}

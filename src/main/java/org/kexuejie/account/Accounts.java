package org.kexuejie.account;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.kexuejie.shared.PageQuery;
import org.kexuejie.shared.Paged;

/**
 * The accounts of the portal. Whether an actor may make or change an account in a scope is decided by the
 * module that knows the scope; this facade keeps the accounts.
 */
public interface Accounts {

    /**
     * Makes an account with a random first password that must be changed at the first sign-in.
     *
     * @throws org.kexuejie.shared.RuleViolation when the user name is taken or ill-formed
     */
    IssuedPassword open(NewAccount account);

    /** Makes an account with a given password that need not be changed; for sample data and set-up. */
    AccountId openWithPassword(NewAccount account, String password, boolean changeRequired);

    /**
     * Makes accounts that all share one known password, which is hashed once and need not be changed; for
     * sample data only.
     *
     * @return their ids in the order given
     */
    List<AccountId> openSamples(List<NewAccount> accounts, String password);

    /** Gives the account a new random first password and ends its sessions. */
    IssuedPassword resetPassword(AccountId account);

    /** Lets nobody sign in with the account any more, and ends its sessions at their next request. */
    void suspend(AccountId account);

    void reactivate(AccountId account);

    Optional<AccountSummary> find(AccountId account);

    Optional<AccountSummary> findByUsername(String username);

    /** The accounts of one unit, oldest first. */
    List<AccountSummary> ofUnit(UUID unitId);

    /** Codes of the counties of a city whose association has an account that is not suspended. */
    Set<String> countiesWithAccount(String cityCode);

    /** The units of a city that have an account, whether it can sign in or not. */
    Set<UUID> unitsOf(String cityCode);

    /** By role, then by user name. */
    Paged<AccountSummary> list(AccountFilter filter, PageQuery page);

    boolean isEmpty();
}

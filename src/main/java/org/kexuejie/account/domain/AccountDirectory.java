package org.kexuejie.account.domain;

import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.kexuejie.account.AccountFilter;
import org.kexuejie.account.AccountId;
import org.kexuejie.account.AccountSummary;
import org.kexuejie.account.Accounts;
import org.kexuejie.account.IssuedPassword;
import org.kexuejie.account.NewAccount;
import org.kexuejie.shared.Ids;
import org.kexuejie.shared.PageQuery;
import org.kexuejie.shared.Paged;
import org.kexuejie.shared.RecordNotFound;
import org.kexuejie.shared.RuleViolation;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
@Transactional
class AccountDirectory implements Accounts {

    static final String USERNAME_FORM = "[a-z0-9][a-z0-9._-]{2,39}";

    private final AccountRepository accounts;
    private final AccountQueries queries;
    private final Passwords passwords;
    private final Clock clock;

    AccountDirectory(AccountRepository accounts, AccountQueries queries, Passwords passwords, Clock clock) {
        this.accounts = accounts;
        this.queries = queries;
        this.passwords = passwords;
        this.clock = clock;
    }

    @Override
    public IssuedPassword open(NewAccount account) {
        String password = passwords.issue();
        return new IssuedPassword(openWithPassword(account, password, true), account.username(), password);
    }

    @Override
    public AccountId openWithPassword(NewAccount account, String password, boolean changeRequired) {
        return open(account, hash(password), changeRequired);
    }

    @Override
    public List<AccountId> openSamples(List<NewAccount> wanted, String password) {
        String hash = hash(password);
        return wanted.stream().map(account -> open(account, hash, false)).toList();
    }

    private AccountId open(NewAccount account, String hash, boolean changeRequired) {
        new RuleViolation.Collector()
                .check(account.username().matches(USERNAME_FORM), "username", "account.rule.usernameForm")
                .check(!accounts.existsByUsername(account.username()), "username", "account.rule.usernameTaken")
                .throwIfAny();
        var id = new AccountId(Ids.next());
        accounts.save(new Account(id, account, hash, changeRequired, clock.instant()));
        return id;
    }

    @Override
    public IssuedPassword resetPassword(AccountId id) {
        Account account = get(id);
        String password = passwords.issue();
        account.resetPassword(hash(password), clock.instant());
        return new IssuedPassword(id, account.username(), password);
    }

    @Override
    public void suspend(AccountId id) {
        get(id).suspend();
    }

    @Override
    public void reactivate(AccountId id) {
        get(id).reactivate();
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<AccountSummary> find(AccountId id) {
        return accounts.findById(id).map(Account::summary);
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<AccountSummary> findByUsername(String username) {
        return accounts.findByUsername(username).map(Account::summary);
    }

    @Override
    @Transactional(readOnly = true)
    public List<AccountSummary> ofUnit(UUID unitId) {
        return accounts.findByScopeUnitIdOrderByCreatedAt(unitId).stream()
                .map(Account::summary)
                .toList();
    }

    @Override
    @Transactional(readOnly = true)
    public Set<String> countiesWithAccount(String cityCode) {
        return queries.countiesWithAccount(cityCode);
    }

    @Override
    @Transactional(readOnly = true)
    public Set<UUID> unitsOf(String cityCode) {
        return queries.unitsOf(cityCode);
    }

    @Override
    @Transactional(readOnly = true)
    public Paged<AccountSummary> list(AccountFilter filter, PageQuery page) {
        return queries.list(filter, page);
    }

    @Override
    @Transactional(readOnly = true)
    public boolean isEmpty() {
        return accounts.count() == 0;
    }

    private Account get(AccountId id) {
        return accounts.findById(id).orElseThrow(() -> new RecordNotFound("account " + id));
    }

    private String hash(String password) {
        return Objects.requireNonNull(passwords.encode(password));
    }
}

package org.kexuejie.account.domain;

import java.time.Clock;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.kexuejie.account.AccountId;
import org.kexuejie.shared.RecordNotFound;
import org.kexuejie.shared.RuleViolation;
import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What the holder of an account does with it: signs in, stays signed in, changes the password. */
@Service
@Transactional
public class SignInService implements UserDetailsService {

    private final AccountRepository accounts;
    private final Passwords passwords;
    private final Clock clock;

    SignInService(AccountRepository accounts, Passwords passwords, Clock clock) {
        this.accounts = accounts;
        this.passwords = passwords;
        this.clock = clock;
    }

    @Override
    @Transactional(readOnly = true)
    public UserDetails loadUserByUsername(String username) {
        return accounts.findByUsername(username.strip().toLowerCase(Locale.ROOT))
                .map(SignedIn::new)
                .orElseThrow(() -> new UsernameNotFoundException("no such account"));
    }

    /** The account of a session as it is now; empty when the session must end. */
    @Transactional(readOnly = true)
    public Optional<SignedIn> refresh(SignedIn session) {
        return accounts.findById(session.accountId()).map(SignedIn::new).filter(session::stillStands);
    }

    public void signedIn(AccountId id) {
        get(id).signedIn(clock.instant());
    }

    /**
     * Changes the password and ends all other sessions of the account.
     *
     * @return the principal that this session goes on with
     * @throws RuleViolation when the current password is wrong or the new one breaks the rules
     */
    public SignedIn changePassword(AccountId id, String current, String chosen) {
        Account account = get(id);
        if (!passwords.matches(current, account.passwordHash())) {
            throw RuleViolation.at("currentPassword", "account.rule.passwordWrong");
        }
        if (current.equals(chosen)) {
            throw RuleViolation.at("newPassword", "account.rule.passwordSame");
        }
        Passwords.checkChosen(chosen, account.username());
        account.changePassword(Objects.requireNonNull(passwords.encode(chosen)), clock.instant());
        return new SignedIn(account);
    }

    private Account get(AccountId id) {
        return accounts.findById(id).orElseThrow(() -> new RecordNotFound("account " + id));
    }
}

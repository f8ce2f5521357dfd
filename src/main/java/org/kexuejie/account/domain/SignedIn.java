package org.kexuejie.account.domain;

import java.io.Serial;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kexuejie.account.AccountId;
import org.kexuejie.account.Actor;
import org.kexuejie.account.Role;
import org.kexuejie.account.Scope;
import org.kexuejie.shared.Labelled;
import org.kexuejie.shell.Area;
import org.kexuejie.shell.CurrentUser;
import org.springframework.security.core.CredentialsContainer;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.core.userdetails.UserDetails;

/**
 * The account behind a session. Kept in the session, but read anew at every request, so that a suspended
 * account or a changed password ends the session at once.
 */
public final class SignedIn implements UserDetails, CurrentUser, CredentialsContainer {

    @Serial
    private static final long serialVersionUID = 1;

    private final UUID accountId;
    private final String username;
    private final String displayName;
    private final String affiliation;
    private final Role role;
    private final Instant passwordChangedAt;
    private final boolean passwordChangeRequired;
    private final boolean active;
    private final transient @Nullable Scope scope;
    private @Nullable String passwordHash;

    SignedIn(Account account) {
        var summary = account.summary();
        this.accountId = summary.id().value();
        this.username = summary.username();
        this.displayName = summary.displayName();
        this.affiliation = summary.affiliation();
        this.role = summary.role();
        this.scope = summary.scope();
        this.passwordChangedAt = account.passwordChangedAt();
        this.passwordChangeRequired = summary.passwordChangeRequired();
        this.active = summary.active();
        this.passwordHash = account.passwordHash();
    }

    public AccountId accountId() {
        return new AccountId(accountId);
    }

    /** @throws IllegalStateException for a principal straight out of the session, which has not been read anew */
    public Actor actor() {
        if (scope == null) {
            throw new IllegalStateException("the account " + username + " was not read anew");
        }
        return new Actor(accountId(), displayName, affiliation, role, scope);
    }

    public boolean mustChangePassword() {
        return passwordChangeRequired;
    }

    /** Whether a session that was opened with this principal still stands for the account as it is now. */
    boolean stillStands(SignedIn now) {
        return now.active && now.passwordChangedAt.equals(passwordChangedAt);
    }

    @Override
    public String displayName() {
        return displayName;
    }

    @Override
    public String affiliation() {
        return affiliation;
    }

    @Override
    public Labelled roleLabel() {
        return role;
    }

    @Override
    public Area homeArea() {
        return role.home();
    }

    @Override
    public String getName() {
        return username;
    }

    @Override
    public String getUsername() {
        return username;
    }

    @Override
    public @Nullable String getPassword() {
        return passwordHash;
    }

    @Override
    public boolean isEnabled() {
        return active;
    }

    @Override
    public Collection<? extends GrantedAuthority> getAuthorities() {
        return List.of(new SimpleGrantedAuthority("ROLE_" + role.name()));
    }

    @Override
    public void eraseCredentials() {
        passwordHash = null;
    }
}

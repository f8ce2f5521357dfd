package org.kexuejie.account.domain;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Version;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.kexuejie.account.AccountId;
import org.kexuejie.account.AccountSummary;
import org.kexuejie.account.NewAccount;
import org.kexuejie.account.Role;
import org.kexuejie.account.Scope;

/** An account: who may sign in, in which role and within which scope. Role and scope never change. */
@Entity
class Account {

    @EmbeddedId
    @AttributeOverride(name = "value", column = @Column(name = "id"))
    private AccountId id;

    @Version
    private @Nullable Integer version;

    private String username;
    private String displayName;
    private String affiliation;

    @Enumerated(EnumType.STRING)
    private Role role;

    @Embedded
    private @Nullable Scope scope;

    private String passwordHash;
    private Instant passwordChangedAt;
    private boolean passwordChangeRequired;
    private boolean active;

    @SuppressWarnings("UnusedVariable") // a column that lists are ordered by
    private Instant createdAt;

    private @Nullable Instant lastSignedInAt;

    @SuppressWarnings("NullAway.Init")
    protected Account() {}

    Account(AccountId id, NewAccount account, String passwordHash, boolean changeRequired, Instant now) {
        this.id = id;
        this.username = account.username();
        this.displayName = account.displayName();
        this.affiliation = account.affiliation();
        this.role = account.role();
        this.scope = account.scope();
        this.passwordHash = passwordHash;
        this.passwordChangedAt = now;
        this.passwordChangeRequired = changeRequired;
        this.active = true;
        this.createdAt = now;
    }

    /** The holder chose a new password; sessions opened with the old one end. */
    void changePassword(String hash, Instant now) {
        passwordHash = hash;
        passwordChangedAt = now;
        passwordChangeRequired = false;
    }

    /** Somebody else set a first password again; it must be changed at the next sign-in. */
    void resetPassword(String hash, Instant now) {
        changePassword(hash, now);
        passwordChangeRequired = true;
    }

    void suspend() {
        active = false;
    }

    void reactivate() {
        active = true;
    }

    void signedIn(Instant now) {
        lastSignedInAt = now;
    }

    String username() {
        return username;
    }

    String passwordHash() {
        return passwordHash;
    }

    /** Changes whenever the password does. */
    Instant passwordChangedAt() {
        return passwordChangedAt;
    }

    AccountSummary summary() {
        return new AccountSummary(
                id,
                username,
                displayName,
                affiliation,
                role,
                scope == null ? Scope.region() : scope,
                active,
                passwordChangeRequired,
                lastSignedInAt);
    }
}

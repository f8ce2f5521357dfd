package org.kexuejie.account.domain;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.kexuejie.account.AccountId;
import org.kexuejie.account.InvitationId;
import org.kexuejie.account.InvitationState;
import org.kexuejie.account.InvitationSummary;
import org.kexuejie.account.NewAccount;
import org.kexuejie.account.NewInvitation;
import org.kexuejie.account.Role;
import org.kexuejie.account.Scope;
import org.kexuejie.shared.RuleViolation;

/** An invitation: who may make which account by a link, once, until it expires. */
@Entity
class Invitation {

    @EmbeddedId
    @AttributeOverride(name = "value", column = @Column(name = "id"))
    private InvitationId id;

    @Version
    private @Nullable Integer version;

    private String codeHash;
    private String holder;
    private String affiliation;

    @Enumerated(EnumType.STRING)
    private Role role;

    @Embedded
    private Scope scope;

    private @Nullable String suggestedUsername;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "invited_by"))
    @SuppressWarnings("UnusedVariable") // a column that the record is kept for
    private AccountId invitedBy;

    private Instant invitedAt;
    private Instant expiresAt;
    private @Nullable Instant usedAt;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "account_id"))
    @SuppressWarnings("UnusedVariable") // a column that the record is kept for
    private @Nullable AccountId account;

    private @Nullable Instant withdrawnAt;

    @SuppressWarnings("NullAway.Init")
    protected Invitation() {}

    @SuppressWarnings("NullAway.Init") // issue sets the rest
    Invitation(InvitationId id, NewInvitation wanted) {
        this.id = id;
        this.holder = wanted.holder();
        this.affiliation = wanted.affiliation();
        this.role = wanted.role();
        this.scope = wanted.scope();
        String suggested = wanted.suggestedUsername();
        this.suggestedUsername =
                suggested != null && suggested.matches(AccountDirectory.USERNAME_FORM) ? suggested : null;
    }

    /** Makes this the one code that works, for the whole time from now on. */
    void issue(String hash, AccountId by, Instant now, Duration validity) {
        requireUnused();
        codeHash = hash;
        invitedBy = by;
        invitedAt = now;
        expiresAt = now.plus(validity);
    }

    void withdraw(Instant now) {
        requireUnused();
        withdrawnAt = now;
    }

    /** Its account was made. */
    void use(AccountId made, Instant now) {
        requireUnused();
        account = made;
        usedAt = now;
    }

    private void requireUnused() {
        if (usedAt != null || withdrawnAt != null) {
            throw RuleViolation.of("account.invitation.rule.done");
        }
    }

    InvitationState state(Instant now) {
        if (usedAt != null) {
            return InvitationState.USED;
        }
        if (withdrawnAt != null) {
            return InvitationState.WITHDRAWN;
        }
        return now.isBefore(expiresAt) ? InvitationState.OPEN : InvitationState.EXPIRED;
    }

    InvitationId id() {
        return id;
    }

    String codeHash() {
        return codeHash;
    }

    NewAccount accountNamed(String username) {
        return new NewAccount(username, holder, affiliation, role, scope);
    }

    @Nullable
    String suggestedUsername() {
        return suggestedUsername;
    }

    InvitationSummary summary(Instant now) {
        return new InvitationSummary(
                id, holder, affiliation, role, scope, state(now), invitedAt, expiresAt, usedAt, null);
    }
}

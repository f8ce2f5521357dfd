package org.kexuejie.deadline.domain;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.kexuejie.deadline.DeadlineKind;
import org.kexuejie.deadline.ExtensionId;
import org.kexuejie.festival.EditionId;
import org.kexuejie.shared.RuleViolation;

/** More time for everybody, a city or a unit, with its reason and its end. It ends by itself, or when the office takes it back. */
@Entity
@Table(name = "deadline_extension")
class Extension {

    @EmbeddedId
    @AttributeOverride(name = "value", column = @Column(name = "id"))
    private ExtensionId id;

    @Version
    @SuppressWarnings("UnusedVariable") // two who end it at once: the second is told
    private @Nullable Integer version;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "edition_id"))
    @SuppressWarnings("UnusedVariable") // a column that lists go by
    private EditionId editionId;

    @Enumerated(EnumType.STRING)
    private DeadlineKind kind;

    @Embedded
    private @Nullable ExtensionScope scope;

    private Instant extendedTo;

    @SuppressWarnings("UnusedVariable") // columns that lists show
    private String reason;

    @SuppressWarnings("UnusedVariable") // columns that lists show
    private Instant grantedAt;

    @SuppressWarnings("UnusedVariable") // columns that lists show
    private String grantedBy;

    private @Nullable Instant endedAt;

    @SuppressWarnings("NullAway.Init")
    protected Extension() {}

    Extension(
            ExtensionId id,
            EditionId editionId,
            DeadlineKind kind,
            ExtensionScope scope,
            Instant extendedTo,
            String reason,
            String grantedBy,
            Instant now) {
        if (reason.isBlank()) {
            throw RuleViolation.at("reason", "deadline.rule.reasonMissing");
        }
        if (!extendedTo.isAfter(now)) {
            throw RuleViolation.at("lastDay", "deadline.rule.endPassed");
        }
        this.id = id;
        this.editionId = editionId;
        this.kind = kind;
        this.scope = scope;
        this.extendedTo = extendedTo;
        this.reason = reason;
        this.grantedBy = grantedBy;
        this.grantedAt = now;
    }

    /** It counts no longer from this moment on. */
    void end(Instant now) {
        if (endedAt != null) {
            throw RuleViolation.of("deadline.rule.ended");
        }
        endedAt = now;
    }

    ExtensionId id() {
        return id;
    }

    DeadlineKind kind() {
        return kind;
    }

    Instant extendedTo() {
        return extendedTo;
    }

    ExtensionScope scope() {
        return Objects.requireNonNullElse(scope, ExtensionScope.EVERYBODY);
    }
}

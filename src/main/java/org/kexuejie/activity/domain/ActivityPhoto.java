package org.kexuejie.activity.domain;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kexuejie.activity.EvidenceKind;
import org.kexuejie.activity.Photo;
import org.kexuejie.activity.PhotoNote;
import org.kexuejie.activity.PhotoWithdrawal;
import org.kexuejie.media.MediaFileId;
import org.kexuejie.shared.Characters;
import org.kexuejie.shared.RuleViolation;

/** A photo, a video or a file in evidence; part of its {@link Activity}. */
@Entity
class ActivityPhoto {

    private static final int LONGEST_REASON = 500;

    @Id
    private UUID id;

    @Enumerated(EnumType.STRING)
    private EvidenceKind kind;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "file_id"))
    private MediaFileId file;

    @Embedded
    private PhotoNote note;

    @SuppressWarnings("UnusedVariable") // a column that photos are ordered by
    private Instant addedAt;

    private @Nullable Instant withdrawnAt;
    private @Nullable String withdrawalReason;

    @SuppressWarnings("NullAway.Init")
    protected ActivityPhoto() {}

    ActivityPhoto(UUID id, EvidenceKind kind, MediaFileId file, PhotoNote note, Instant addedAt) {
        this.id = id;
        this.kind = kind;
        this.file = file;
        this.note = note;
        this.addedAt = addedAt;
    }

    void describe(PhotoNote described) {
        if (withdrawnAt != null) {
            throw RuleViolation.of("activity.rule.photoWithdrawn");
        }
        if (kind == EvidenceKind.FILE) {
            throw RuleViolation.of("activity.rule.paperNotDescribed");
        }
        note = described;
    }

    /** Nobody may show it any more; there is no way back. */
    void withdraw(@Nullable String reason, Instant now) {
        if (withdrawnAt != null) {
            throw RuleViolation.of("activity.rule.photoWithdrawn");
        }
        if (reason == null || reason.isBlank()) {
            throw RuleViolation.at("reason", "activity.rule.withdrawalReasonMissing");
        }
        if (Characters.in(reason) > LONGEST_REASON) {
            throw RuleViolation.at("reason", "activity.rule.opinionLong", LONGEST_REASON);
        }
        withdrawnAt = now;
        withdrawalReason = reason.strip();
    }

    Photo view() {
        return new Photo(id, kind, file, note, withdrawal());
    }

    private @Nullable PhotoWithdrawal withdrawal() {
        return withdrawnAt == null || withdrawalReason == null
                ? null
                : new PhotoWithdrawal(withdrawnAt, withdrawalReason);
    }
}

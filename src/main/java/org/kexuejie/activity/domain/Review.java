package org.kexuejie.activity.domain;

import jakarta.persistence.Embeddable;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.kexuejie.shared.RuleViolation;

/** How far the review of what a unit handed in has come, be it the registration or the report. */
@Embeddable
class Review {

    private @Nullable Instant submittedAt;
    private @Nullable Instant openedAt;
    private @Nullable String returnReason;
    private @Nullable String returnField;

    protected Review() {}

    void handIn(Instant now) {
        submittedAt = now;
        openedAt = null;
        clearReturn();
    }

    void open(Instant now) {
        if (openedAt == null) {
            openedAt = now;
        }
    }

    /** @throws RuleViolation when the reviewer has it open, so that it cannot be taken back */
    void checkNotOpened() {
        if (openedAt != null) {
            throw RuleViolation.of("activity.rule.alreadyOpened");
        }
    }

    /** @param step that brings the activity back to its unit, or throws when it cannot */
    void sendBack(@Nullable String reason, @Nullable String field, Runnable step) {
        checkReason(reason);
        step.run();
        returnReason = reason;
        returnField = field;
    }

    void clearReturn() {
        returnReason = null;
        returnField = null;
    }

    /** @throws RuleViolation when there is no reason */
    static void checkReason(@Nullable String reason) {
        if (reason == null || reason.isBlank()) {
            throw RuleViolation.at("reason", "activity.rule.reasonMissing");
        }
    }

    @Nullable
    Instant submittedAt() {
        return submittedAt;
    }

    @Nullable
    Instant openedAt() {
        return openedAt;
    }

    @Nullable
    String returnReason() {
        return returnReason;
    }

    @Nullable
    String returnField() {
        return returnField;
    }
}

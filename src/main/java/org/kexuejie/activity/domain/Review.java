package org.kexuejie.activity.domain;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.kexuejie.activity.ActivityAction;
import org.kexuejie.activity.ActivityStatus;
import org.kexuejie.activity.ReviewChain;
import org.kexuejie.activity.ReviewStep;
import org.kexuejie.shared.RuleViolation;

/** How far the review of what a unit handed in has come, be it the registration or the report. */
@Embeddable
class Review {

    private @Nullable Instant submittedAt;
    private @Nullable Instant arrivedAt;
    private @Nullable Instant openedAt;
    private @Nullable String returnReason;
    private @Nullable String returnField;
    private boolean countyReviews;
    private boolean officeConfirms;

    @Enumerated(EnumType.STRING)
    private @Nullable ReviewStep resumeAt;

    protected Review() {}

    void handIn(Instant now) {
        submittedAt = now;
        pass(now);
    }

    /**
     * The registration is handed in. Back to who returned it, by the chain that it had; anew by the one that is set now.
     *
     * @return the step at which it waits
     */
    ReviewStep start(ReviewChain set, Instant now) {
        handIn(now);
        if (resumeAt != null) {
            return resumeAt;
        }
        countyReviews = set.county();
        officeConfirms = set.office();
        return set.first();
    }

    /** It comes to the next reviewer, or through. */
    void pass(Instant now) {
        arrivedAt = now;
        openedAt = null;
        clearReturn();
    }

    void clearReturn() {
        returnReason = null;
        returnField = null;
    }

    /** One step agrees: what was returned before does not matter any more. */
    void passOn(Instant now) {
        pass(now);
        resumeAt = null;
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

    /** @throws RuleViolation when a registration in this state has not come to this step yet, or is past it */
    static void checkTurn(ActivityAction action, ReviewStep step, ActivityStatus status) {
        boolean earlier =
                ReviewStep.at(status).map(at -> at.compareTo(step) < 0).orElse(false);
        if (earlier) {
            throw RuleViolation.of("activity.rule.notYetHere");
        }
        if (step.status() != status) {
            throw RuleViolation.of("activity.rule.impossible." + action.name(), status);
        }
    }

    /** @param step that brings the activity back to its unit, or throws when it cannot */
    void sendBack(@Nullable String reason, @Nullable String field, Runnable step) {
        checkReason(reason);
        step.run();
        returnReason = reason;
        returnField = field;
    }

    /** @param step that the registration goes to when it is handed in again; nothing: the first */
    void resumeAt(@Nullable ReviewStep step) {
        resumeAt = step;
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
    Instant arrivedAt() {
        return arrivedAt;
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

    ReviewChain chain() {
        return new ReviewChain(countyReviews, officeConfirms);
    }

    @Nullable
    ReviewStep resumeAt() {
        return resumeAt;
    }
}

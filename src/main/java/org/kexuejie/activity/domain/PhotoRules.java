package org.kexuejie.activity.domain;

import java.time.Instant;
import org.kexuejie.activity.PhotoNote;
import org.kexuejie.activity.PortraitConsent;
import org.kexuejie.shared.RuleViolation;

/** What F16 asks of what is said of a photo. */
final class PhotoRules {

    private PhotoRules() {}

    /** @throws RuleViolation naming everything that does not fit together */
    static void check(PhotoNote note, Instant now) {
        boolean guarded = note.consent() == PortraitConsent.GUARDIAN || note.consent() == PortraitConsent.INTERNAL_ONLY;
        new RuleViolation.Collector()
                .check(!note.hasMinor() || guarded, "consent", "activity.rule.minorNeedsGuardian")
                .check(note.takenAt() == null || !note.takenAt().isAfter(now), "takenAt", "activity.rule.takenInFuture")
                .throwIfAny();
    }
}

package org.kexuejie.deadline.domain;

import java.time.Clock;
import java.time.Instant;
import org.kexuejie.account.Actor;
import org.kexuejie.deadline.DeadlineKind;
import org.kexuejie.deadline.ExtensionId;
import org.kexuejie.festival.EditionId;
import org.kexuejie.shared.RecordNotFound;
import org.kexuejie.shared.RuleViolation;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The office's work on extensions. Who granted which, and how it ended, stays on record. */
@Service
@Transactional
public class ExtensionService {

    private final ExtensionRepository extensions;
    private final ExtensionTrail trail;
    private final Clock clock;

    ExtensionService(ExtensionRepository extensions, ExtensionTrail trail, Clock clock) {
        this.extensions = extensions;
        this.trail = trail;
        this.clock = clock;
    }

    /**
     * Gives more time. The same id again is the same extension: a form sent twice grants it once.
     *
     * @param id chosen when the form was opened
     * @throws RuleViolation without a reason, with an end that has passed
     */
    public void grant(
            ExtensionId id,
            EditionId edition,
            DeadlineKind kind,
            ExtensionScope scope,
            Instant extendedTo,
            String reason,
            Actor office) {
        if (extensions.existsById(id)) {
            return;
        }
        var extension = new Extension(id, edition, kind, scope, extendedTo, reason, office.name(), clock.instant());
        extensions.saveAndFlush(extension);
        trail.granted(extension, reason, office);
    }

    /**
     * Takes it back before its end.
     *
     * @throws RecordNotFound when there is no such extension
     * @throws RuleViolation when it has ended already
     */
    public void revoke(ExtensionId id, Actor office) {
        Extension extension = extensions.findLockedById(id).orElseThrow(() -> new RecordNotFound("extension " + id));
        extension.end(clock.instant());
        trail.revoked(extension, office);
    }
}

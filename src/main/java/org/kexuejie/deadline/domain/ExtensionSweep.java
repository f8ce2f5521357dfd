package org.kexuejie.deadline.domain;

import java.time.Clock;
import java.time.Instant;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Notes in the trail, every minute, which extensions have ended by themselves; they count no longer already before. */
@Component
class ExtensionSweep {

    private final ExtensionRepository extensions;
    private final ExtensionTrail trail;
    private final Clock clock;

    ExtensionSweep(ExtensionRepository extensions, ExtensionTrail trail, Clock clock) {
        this.extensions = extensions;
        this.trail = trail;
        this.clock = clock;
    }

    @Scheduled(cron = "30 * * * * *", zone = "Asia/Shanghai")
    @Transactional
    void note() {
        Instant now = clock.instant();
        for (Extension extension : extensions.findRunOut(now)) {
            extension.end(now);
            trail.ranOut(extension);
        }
    }
}

package org.kexuejie.autosave.domain;

import java.time.Clock;
import java.time.Duration;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Clears away, once a day, what nobody came back to. */
@Component
class AutosaveSweep {

    private static final Duration KEPT = Duration.ofDays(60);

    private final AutosavedForms forms;
    private final Clock clock;

    AutosaveSweep(AutosavedForms forms, Clock clock) {
        this.forms = forms;
        this.clock = clock;
    }

    @Scheduled(cron = "0 50 3 * * *", zone = "Asia/Shanghai")
    void sweep() {
        forms.forgetSavedBefore(clock.instant().minus(KEPT));
    }
}

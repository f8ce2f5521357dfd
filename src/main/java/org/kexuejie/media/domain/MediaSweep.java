package org.kexuejie.media.domain;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Clears away, once a day, content that nothing refers to and uploads that never arrived whole. A content is
 * removed while its row is held, so that it cannot be added again in the same breath.
 */
@Component
@EnableScheduling
class MediaSweep {

    private static final Duration GRACE = Duration.ofDays(1);

    private final MediaRows rows;
    private final MediaFolder folder;
    private final UploadFolder uploads;
    private final Clock clock;

    MediaSweep(MediaRows rows, MediaFolder folder, UploadFolder uploads, Clock clock) {
        this.rows = rows;
        this.folder = folder;
        this.uploads = uploads;
        this.clock = clock;
    }

    @Scheduled(cron = "0 30 3 * * *", zone = "Asia/Shanghai")
    @Transactional
    void sweep() {
        Instant before = clock.instant().minus(GRACE);
        for (String sha256 : rows.holdUnused(before.atOffset(ZoneOffset.UTC))) {
            folder.remove(sha256);
            rows.removeContent(sha256);
        }
        folder.discardArrivedBefore(before);
        uploads.discardUntouchedSince(before);
    }
}

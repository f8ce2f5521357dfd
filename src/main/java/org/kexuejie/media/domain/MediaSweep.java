package org.kexuejie.media.domain;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Clears away, once a day, content that nothing refers to, content that never got a row because the portal stopped
 * between the two, and uploads that never arrived whole. A content is removed while its row or its hash is held, so
 * that it cannot be added again in the same breath.
 */
@Component
@EnableScheduling
class MediaSweep {

    private static final Duration GRACE = Duration.ofDays(1);

    private final MediaRows rows;
    private final MediaShelf shelf;
    private final Arrivals arrivals;
    private final UploadFolder uploads;
    private final Clock clock;

    MediaSweep(MediaRows rows, MediaShelf shelf, Arrivals arrivals, UploadFolder uploads, Clock clock) {
        this.rows = rows;
        this.shelf = shelf;
        this.arrivals = arrivals;
        this.uploads = uploads;
        this.clock = clock;
    }

    @Scheduled(cron = "0 30 3 * * *", zone = "Asia/Shanghai")
    @Transactional
    void sweep() {
        Instant before = clock.instant().minus(GRACE);
        for (String sha256 : rows.holdUnused(before.atOffset(ZoneOffset.UTC))) {
            shelf.remove(sha256);
            rows.removeContent(sha256);
        }
        shelf.namePutBefore(before, this::removeUnknown);
        arrivals.discardBefore(before);
        uploads.discardUntouchedSince(before);
    }

    /** What is put onto the shelf right now has no row yet; its hash is held until it has one. */
    private void removeUnknown(Collection<String> hashes) {
        for (String sha256 : rows.unknownAmong(hashes)) {
            rows.lockContent(sha256);
            if (!rows.unknownAmong(List.of(sha256)).isEmpty()) {
                shelf.remove(sha256);
            }
        }
    }
}

package org.kexuejie.organization.domain;

import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.kexuejie.media.MediaFileId;
import org.kexuejie.media.MediaFiles;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Clears away applications with their scans and all that they say of people: those that were never handed in after 30
 * days, those that were decided on or never put right after 90. What the trail says stays, and so does the unit.
 */
@Component
class UnitApplicationSweep {

    static final Duration UNFINISHED = Duration.ofDays(30);
    static final Duration DONE = Duration.ofDays(90);

    private final JdbcClient jdbc;
    private final MediaFiles files;
    private final Clock clock;

    UnitApplicationSweep(JdbcClient jdbc, MediaFiles files, Clock clock) {
        this.jdbc = jdbc;
        this.files = files;
        this.clock = clock;
    }

    @Scheduled(cron = "0 40 3 * * *", zone = "Asia/Shanghai")
    @Transactional
    void sweep() {
        OffsetDateTime now = clock.instant().atOffset(ZoneOffset.UTC);
        List<UUID> scans = jdbc.sql("""
                delete from unit_application
                where state = 'AWAITING_SCAN' and touched_at < :unfinished
                    or state in ('RETURNED', 'APPROVED', 'REJECTED') and touched_at < :done
                returning scan_id
                """)
                .param("unfinished", now.minus(UNFINISHED))
                .param("done", now.minus(DONE))
                .query((row, number) -> row.getObject(1, UUID.class))
                .list();
        scans.stream().filter(Objects::nonNull).map(MediaFileId::new).forEach(files::remove);
    }
}

package org.kexuejie.media.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.util.LinkedHashMap;
import org.junit.jupiter.api.Test;
import org.kexuejie.media.MediaFiles;
import org.kexuejie.media.MediaOwner;
import org.kexuejie.media.MediaPurpose;
import org.kexuejie.shared.Ids;
import org.kexuejie.testing.Actors;
import org.kexuejie.testing.Constraints;
import org.kexuejie.testing.Films;
import org.kexuejie.testing.PortalTest;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What the database itself refuses of films. */
@PortalTest
class FilmConstraintsTests {

    private final MediaFiles files;
    private final Actors actors;
    private final JdbcClient jdbc;

    FilmConstraintsTests(MediaFiles files, Actors actors, JdbcClient jdbc) {
        this.files = files;
        this.actors = actors;
        this.jdbc = jdbc;
    }

    @Test
    void everyRuleOfAFilmIsHeldByTheDatabase() {
        var owner = new MediaOwner("activity", Ids.next());
        files.store(
                new ByteArrayInputStream(Films.phone()),
                "科技节.mp4",
                MediaPurpose.EVIDENCE,
                owner,
                actors.schoolA(),
                "files");
        var changes = new LinkedHashMap<String, String>();
        changes.put("media_film_state", "state = 'LOST'");
        changes.put("media_film_width_positive", "state = 'READY', width = 0, height = 1, duration_ms = 1");
        changes.put("media_film_height_positive", "state = 'READY', width = 1, height = 0, duration_ms = 1");
        changes.put("media_film_duration_positive", "state = 'READY', width = 1, height = 1, duration_ms = 0");
        changes.put("media_film_failed_has_fault", "state = 'FAILED'");
        changes.put("media_film_ready_whole", "state = 'READY', width = 1, height = 1");

        var broken = new LinkedHashMap<String, String>();
        changes.forEach((constraint, change) -> broken.put(
                constraint,
                Constraints.brokenBy(
                        () -> jdbc.sql("update media_film set " + change).update())));

        assertThat(broken).allSatisfy((wanted, found) -> assertThat(found).isEqualTo(wanted));
        assertThat(broken.keySet()).isEqualTo(Constraints.of("media_film", jdbc));
    }
}

package org.kexuejie.media.domain;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;
import org.kexuejie.media.Film;
import org.kexuejie.media.FilmFault;
import org.kexuejie.media.FilmState;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** How far films are prepared, one row per content. */
@Component
class FilmRows {

    private final JdbcClient jdbc;
    private final Clock clock;

    FilmRows(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** @return whether there is something to be done now: for a new content, and for one that failed */
    boolean begin(String sha256) {
        return jdbc.sql("""
                insert into media_film (sha256, state, changed_at) values (:sha256, 'WAITING', :now)
                on conflict (sha256) do update set state = 'WAITING', fault = null, changed_at = :now
                where media_film.state = 'FAILED'
                """)
                        .param("sha256", sha256)
                        .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                        .update()
                > 0;
    }

    boolean isWaiting(String sha256) {
        return jdbc.sql("select exists (select 1 from media_film where sha256 = :sha256 and state = 'WAITING')")
                .param("sha256", sha256)
                .query((row, number) -> row.getBoolean(1))
                .single();
    }

    void ready(String sha256, FilmWorkshop.Made made) {
        jdbc.sql("""
                update media_film set state = 'READY', width = :width, height = :height, duration_ms = :duration,
                changed_at = :now where sha256 = :sha256
                """)
                .param("sha256", sha256)
                .param("width", made.width())
                .param("height", made.height())
                .param("duration", made.length().toMillis())
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .update();
    }

    void failed(String sha256, FilmFault fault) {
        jdbc.sql("""
                update media_film set state = 'FAILED', fault = :fault, changed_at = :now
                where sha256 = :sha256 and state = 'WAITING'
                """)
                .param("sha256", sha256)
                .param("fault", fault.name())
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .update();
    }

    /** What a row says of a film, if it is about one. */
    static @Nullable Film film(ResultSet row) throws SQLException {
        @Nullable String state = row.getString("film_state");
        if (state == null) {
            return null;
        }
        @Nullable String fault = row.getString("fault");
        @Nullable Long duration = row.getObject("duration_ms", Long.class);
        return new Film(
                FilmState.valueOf(state),
                fault == null ? null : FilmFault.valueOf(fault),
                row.getObject("width", Integer.class),
                row.getObject("height", Integer.class),
                duration == null ? null : Duration.ofMillis(duration));
    }
}

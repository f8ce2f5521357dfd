package org.kexuejie.testing;

import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.TaskInstance;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Does the work behind films, which nobody does by itself in tests. */
public final class PreparedFilms {

    private final Task<Void> filmJob;
    private final JdbcClient jdbc;

    PreparedFilms(Task<Void> filmJob, JdbcClient jdbc) {
        this.filmJob = filmJob;
        this.jdbc = jdbc;
    }

    /** Prepares all films that wait. */
    @SuppressWarnings("NullAway") // the job asks nothing of its surroundings
    public void prepareAll() {
        for (String sha256 : jdbc.sql("select sha256 from media_film where state = 'WAITING'")
                .query(String.class)
                .list()) {
            filmJob.execute(new TaskInstance<>(filmJob.getName(), sha256), null);
        }
    }

    /** Lets all films that wait fail. */
    public void failAll() {
        jdbc.sql("update media_film set state = 'FAILED', fault = 'BROKEN' where state = 'WAITING'")
                .update();
    }
}

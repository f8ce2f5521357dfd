package org.kexuejie.media.domain;

import com.github.kagkarlsson.scheduler.SchedulerClient;
import com.github.kagkarlsson.scheduler.task.TaskInstance;
import java.time.Instant;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Has films prepared behind the request that brought them, from within its transaction. */
@Component
class FilmJobs {

    private final SchedulerClient jobs;

    FilmJobs(SchedulerClient jobs) {
        this.jobs = jobs;
    }

    /** Due at once by any clock. */
    @EventListener
    void prepare(FilmArrived arrived) {
        jobs.scheduleIfNotExists(new TaskInstance<Void>(FilmTask.NAME, arrived.sha256()), Instant.EPOCH);
    }
}

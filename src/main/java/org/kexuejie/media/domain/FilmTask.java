package org.kexuejie.media.domain;

import com.github.kagkarlsson.scheduler.task.CompletionHandler;
import com.github.kagkarlsson.scheduler.task.FailureHandler;
import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import java.time.Duration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * Preparing a film as a job: tried again a few times, and picked up by another instance when one dies over it. A film
 * that finds another one being prepared comes again later, so that other jobs are not kept waiting by films.
 */
@Configuration(proxyBeanMethods = false)
class FilmTask {

    static final String NAME = "film";

    private static final int RETRIES = 2;
    private static final Duration PAUSE = Duration.ofSeconds(20);
    private static final Duration NEXT_TURN = Duration.ofSeconds(5);

    @Bean
    Task<Void> filmJob(FilmWork work) {
        return Tasks.custom(NAME, Void.class)
                .onFailure(FailureHandler.<Void>maxRetries(RETRIES)
                        .retryEvery(PAUSE)
                        .thenRemove(failed -> work.giveUp(failed.getExecution().getId())))
                .execute((instance, context) -> work.run(instance.getId()) ? done() : later());
    }

    private static CompletionHandler<Void> done() {
        return (complete, execution) -> execution.stop();
    }

    private static CompletionHandler<Void> later() {
        return (complete, execution) ->
                execution.reschedule(complete, complete.getTimeDone().plus(NEXT_TURN));
    }
}

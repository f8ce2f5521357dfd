package org.kexuejie.organization.domain;

import com.github.kagkarlsson.scheduler.task.FailureHandler;
import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.TaskInstance;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import java.time.Duration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Steps of imports as jobs: tried again a few times, and picked up by another instance when one dies over it. */
@Configuration(proxyBeanMethods = false)
class UnitImportTask {

    private static final String NAME = "unit-import";
    private static final int RETRIES = 3;
    private static final Duration PAUSE = Duration.ofSeconds(5);

    static TaskInstance<Void> of(UnitImportId id) {
        return new TaskInstance<>(NAME, id.toString());
    }

    @Bean
    Task<Void> unitImportJob(UnitImportWork work) {
        return Tasks.oneTime(NAME)
                .onFailure(FailureHandler.<Void>maxRetries(RETRIES)
                        .retryEvery(PAUSE)
                        .thenRemove(failed -> work.giveUp(
                                UnitImportId.of(failed.getExecution().getId()))))
                .execute((instance, context) -> work.run(UnitImportId.of(instance.getId())));
    }
}

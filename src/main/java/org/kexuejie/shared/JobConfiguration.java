package org.kexuejie.shared;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.task.Task;
import java.time.Duration;
import java.util.List;
import javax.sql.DataSource;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.ApplicationListener;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.datasource.TransactionAwareDataSourceProxy;

/**
 * Work that goes on behind a request, as rows of the database that any instance picks up. Modules contribute their
 * tasks as beans and schedule them by the {@code SchedulerClient}, within the transaction that made them necessary.
 * What a killed instance left is picked up by another within a minute.
 */
@Configuration(proxyBeanMethods = false)
class JobConfiguration {

    private static final int THREADS = 3;
    private static final Duration POLLING = Duration.ofSeconds(1);
    private static final Duration HEARTBEAT = Duration.ofSeconds(10);
    private static final int MISSED_HEARTBEATS = 4;
    private static final Duration LONGEST_GOODBYE = Duration.ofSeconds(10);

    @Bean(destroyMethod = "stop")
    Scheduler jobs(DataSource dataSource, List<Task<?>> tasks) {
        return Scheduler.create(new TransactionAwareDataSourceProxy(dataSource), tasks)
                .threads(THREADS)
                .pollingInterval(POLLING)
                .heartbeatInterval(HEARTBEAT)
                .missedHeartbeatsLimit(MISSED_HEARTBEATS)
                .shutdownMaxWait(LONGEST_GOODBYE)
                .build();
    }

    @Bean
    @ConditionalOnBooleanProperty(name = "kexuejie.jobs.enabled", matchIfMissing = true)
    ApplicationListener<ApplicationReadyEvent> jobsStart(Scheduler jobs) {
        return ready -> jobs.start();
    }
}

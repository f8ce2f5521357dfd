package org.kexuejie.demo;

import java.time.Clock;
import java.util.stream.Collectors;
import org.kexuejie.account.SampleAccounts.Sample;
import org.kexuejie.shared.FestivalTime;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.env.Environment;

/** Tells whoever started the portal where it is and how to get in. */
class DemoGreeting {

    private static final Logger log = LoggerFactory.getLogger(DemoGreeting.class);

    private final DemoAccounts samples;
    private final Clock clock;
    private final Environment environment;

    DemoGreeting(DemoAccounts samples, Clock clock, Environment environment) {
        this.samples = samples;
        this.clock = clock;
        this.environment = environment;
    }

    void greet() {
        samples.lookUp();
        log.info("门户已就绪：http://localhost:{}/ ，演示时间 {}", port(), FestivalTime.minute(clock.instant()));
        log.info("演示账号（密码都是 {} ）：{}", samples.password(), usernames());
    }

    private String usernames() {
        return samples.accounts().stream().map(Sample::username).collect(Collectors.joining("、"));
    }

    private String port() {
        return environment.getProperty("local.server.port", environment.getProperty("server.port", "8080"));
    }
}

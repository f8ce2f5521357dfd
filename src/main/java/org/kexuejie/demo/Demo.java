package org.kexuejie.demo;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.stream.Collectors;
import org.kexuejie.account.Accounts;
import org.kexuejie.account.SampleAccounts.Sample;
import org.kexuejie.shared.FestivalTime;
import org.kexuejie.shared.SettableClock;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.core.annotation.Order;
import org.springframework.core.env.Environment;

/**
 * Sets the clock to the demo's present and makes the sample data at the first start. A database that people
 * have begun to work in is left alone, and so is its time.
 */
@Order(30)
class Demo implements ApplicationRunner {

    private static final Logger log = LoggerFactory.getLogger(Demo.class);

    private final DemoProperties properties;
    private final DemoMark mark;
    private final DemoMaker maker;
    private final DemoAccounts samples;
    private final Accounts accounts;
    private final SettableClock clock;
    private final Environment environment;

    Demo(
            DemoProperties properties,
            DemoMark mark,
            DemoMaker maker,
            DemoAccounts samples,
            Accounts accounts,
            SettableClock clock,
            Environment environment) {
        this.properties = properties;
        this.mark = mark;
        this.maker = maker;
        this.samples = samples;
        this.accounts = accounts;
        this.clock = clock;
        this.environment = environment;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        Optional<Instant> madeAt = mark.madeAt();
        if (madeAt.isEmpty() && !accounts.isEmpty()) {
            log.warn("数据目录中已有正式数据，不制作演示数据，也不改动时间");
            return;
        }
        Instant now = clock.machineInstant();
        clock.setTo(properties.present().plus(Duration.between(madeAt.orElse(now), now)));
        if (madeAt.isEmpty()) {
            maker.make(now);
        }
        samples.lookUp();
        greet();
    }

    private void greet() {
        String usernames = samples.accounts().stream().map(Sample::username).collect(Collectors.joining("、"));
        log.info("门户已就绪：http://localhost:{}/  （演示时间 {}）", port(), FestivalTime.minute(clock.instant()));
        log.info("演示账号（密码都是 {} ）：{}", properties.password(), usernames);
    }

    private String port() {
        return environment.getProperty("local.server.port", environment.getProperty("server.port", "8080"));
    }
}

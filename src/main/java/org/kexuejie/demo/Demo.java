package org.kexuejie.demo;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.kexuejie.shared.SettableClock;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.core.annotation.Order;

/**
 * Sets the clock to the demo's present and makes the sample data at the first start. A database that people
 * have begun to work in is left alone, and so is its time.
 */
@Order(30)
class Demo implements ApplicationRunner {

    private static final Logger log = LoggerFactory.getLogger(Demo.class);

    private final DemoProperties properties;
    private final DemoMark mark;
    private final DemoMaking making;
    private final DemoGreeting greeting;
    private final SettableClock clock;

    Demo(DemoProperties properties, DemoMark mark, DemoMaking making, DemoGreeting greeting, SettableClock clock) {
        this.properties = properties;
        this.mark = mark;
        this.making = making;
        this.greeting = greeting;
        this.clock = clock;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        if (mark.isInRealUse()) {
            log.warn("数据目录中已有正式数据，不制作演示数据，也不改动时间");
            return;
        }
        Instant now = clock.machineInstant();
        Optional<Instant> madeAt = mark.madeAt();
        clock.setTo(properties.present().plus(Duration.between(madeAt.orElse(now), now)));
        if (madeAt.isEmpty()) {
            making.run(now);
        }
        greeting.greet();
    }
}

package org.kexuejie.account.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.kexuejie.testing.PortalTest;
import org.kexuejie.testing.Race;
import org.springframework.jdbc.core.simple.JdbcClient;

@PortalTest
class SignInThrottleTests {

    private final SignInThrottle throttle;
    private final JdbcClient jdbc;

    SignInThrottleTests(SignInThrottle throttle, JdbcClient jdbc) {
        this.throttle = throttle;
        this.jdbc = jdbc;
    }

    @Test
    void aUserNameHasFiveTriesWhateverTheAddress() {
        assertThat(IntStream.rangeClosed(1, 7).mapToObj(i -> throttle.tryOnce("liuzhou", "10.0.0." + i)))
                .containsExactly(true, true, true, true, true, false, false);
    }

    @Test
    void anAddressHasTwoHundredTriesWhateverTheUserName() {
        assertThat(IntStream.rangeClosed(1, 200).allMatch(i -> throttle.tryOnce("user-" + i, "10.0.0.1")))
                .isTrue();

        assertThat(throttle.tryOnce("user-201", "10.0.0.1")).isFalse();
        assertThat(throttle.tryOnce("user-201", "10.0.0.2")).isTrue();
    }

    @Test
    void aGoodTryCostsNothing() {
        for (int i = 0; i < 300; i++) {
            assertThat(throttle.tryOnce("liuzhou", "10.0.0.1")).isTrue();
            throttle.succeeded("liuzhou", "10.0.0.1");
        }
    }

    @Test
    void whoTriesAtTheSameMomentGetsNoMoreTries() {
        var granted = new AtomicInteger();
        Race.of(IntStream.range(0, 12)
                .mapToObj(i -> (ThrowingCallable) () -> {
                    if (throttle.tryOnce("liuzhou", "10.0.0." + i)) {
                        granted.incrementAndGet();
                    }
                })
                .toArray(ThrowingCallable[]::new));

        assertThat(granted).hasValue(SignInThrottle.FAILURES_PER_USERNAME);
    }

    @Test
    void allInstancesOfThePortalCountTogether() {
        throttle.tryOnce("liuzhou", "10.0.0.1");

        assertThat(jdbc.sql("select id from sign_in_bucket order by id")
                        .query((row, number) -> row.getString(1))
                        .list())
                .containsExactly("address:10.0.0.1", "username:liuzhou");
    }
}

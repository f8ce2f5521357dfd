package org.kexuejie.account.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kexuejie.testing.Violations.violationsOf;

import java.util.ArrayList;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;

class PasswordsTests {

    private static final String LENGTH = "newPassword: account.rule.passwordLength [8, 64]";
    private static final String SIMPLE = "newPassword: account.rule.passwordSimple";
    private static final String NAMES_USER = "newPassword: account.rule.passwordNamesUser";

    @ParameterizedTest
    @ValueSource(strings = {"Abcdef12", "abcdef-1", "ABCDEF-1", "密码Abc密码de", "Abc def 12", "aB3-aB3-aB3-"})
    void threeClassesOfCharactersAreEnough(String password) {
        assertThat(violationsOf(() -> Passwords.checkChosen(password, "liuzhou")))
                .isEmpty();
    }

    @Test
    void sixtyFourCharactersAreNotTooMany() {
        assertThat(violationsOf(() -> Passwords.checkChosen("aB3-".repeat(16), "liuzhou")))
                .isEmpty();
        assertThat(violationsOf(() -> Passwords.checkChosen("aB3-".repeat(16) + "x", "liuzhou")))
                .containsExactly(LENGTH);
    }

    @ParameterizedTest
    @CsvSource({"abcdefgh", "12345678", "ABCDEFGH", "--------", "abcdef12", "ABCDEF12", "abcdef--", "科学节科学节科学"})
    void twoClassesAreNot(String password) {
        assertThat(violationsOf(() -> Passwords.checkChosen(password, "liuzhou")))
                .containsExactly(SIMPLE);
    }

    @Test
    void nobodyCallsAPasswordAfterTheAccount() {
        assertThat(violationsOf(() -> Passwords.checkChosen("LiuZhou-2020", "liuzhou")))
                .containsExactly(NAMES_USER);
    }

    @Test
    void everyReasonIsToldAtOnce() {
        assertThat(violationsOf(() -> Passwords.checkChosen("abc", "abc"))).containsExactly(LENGTH, SIMPLE, NAMES_USER);
    }

    @Test
    void anIssuedPasswordIsReadableAndGoodEnoughToBeChosen() {
        var passwords = new Passwords(new BCryptPasswordEncoder(4));

        Set<String> issued = Stream.generate(passwords::issue).limit(500).collect(Collectors.toSet());

        assertThat(issued).hasSize(500).allSatisfy(password -> {
            assertThat(password).matches("[A-Za-z2-9]{12}").doesNotContainPattern("[lIO01io]");
            Passwords.checkChosen(password, "liuzhou");
        });
    }

    /** Hashing is slow on purpose; a rush of it must leave the processors to the pages. */
    @Test
    void noMoreHashingGoesOnAtOnceThanThereAreProcessors() throws InterruptedException {
        int processors = Runtime.getRuntime().availableProcessors();
        var slow = new CountingEncoder(processors);
        var passwords = new Passwords(slow);
        var threads = new ArrayList<Thread>();
        for (int i = 0; i < processors * 5; i++) {
            threads.add(Thread.ofVirtual().start(() -> passwords.encode("Abcdef12")));
        }

        for (Thread thread : threads) {
            thread.join();
        }

        assertThat(slow.most).hasValue(processors);
    }

    /** Holds the first ones until as many are at it as there may be. */
    private static final class CountingEncoder implements PasswordEncoder {

        private final AtomicInteger running = new AtomicInteger();
        private final AtomicInteger most = new AtomicInteger();
        private final CountDownLatch full;

        CountingEncoder(int processors) {
            full = new CountDownLatch(processors);
        }

        @Override
        public String encode(@Nullable CharSequence password) {
            int now = running.incrementAndGet();
            most.accumulateAndGet(now, Math::max);
            full.countDown();
            try {
                full.await();
            } catch (InterruptedException e) {
                throw new AssertionError(e);
            }
            running.decrementAndGet();
            return "hash";
        }

        @Override
        public boolean matches(@Nullable CharSequence password, @Nullable String hash) {
            return false;
        }
    }
}

package org.kexuejie.account.domain;

import java.security.SecureRandom;
import java.util.Locale;
import java.util.concurrent.Semaphore;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.kexuejie.shared.RuleViolation;
import org.springframework.security.crypto.password.PasswordEncoder;

/**
 * How passwords are chosen and hashed. Hashing is meant to be slow, so no more of it goes on at once than
 * the machine has processors for; the rest waits its turn instead of starving the pages.
 */
class Passwords implements PasswordEncoder {

    /** Letters and digits that nobody mistakes for one another when a password is read out or copied by hand. */
    private static final String READABLE = "abcdefghjkmnpqrstuvwxyzABCDEFGHJKLMNPQRSTUVWXYZ23456789";

    private static final int ISSUED_LENGTH = 12;
    private static final int SHORTEST = 8;
    private static final int LONGEST = 64;

    private final PasswordEncoder encoder;
    private final Semaphore turns = new Semaphore(Runtime.getRuntime().availableProcessors());
    private final SecureRandom random = new SecureRandom();

    Passwords(PasswordEncoder encoder) {
        this.encoder = encoder;
    }

    /** A random first password of 12 characters with capitals, small letters and digits. */
    String issue() {
        String issued;
        do {
            issued = random.ints(ISSUED_LENGTH, 0, READABLE.length())
                    .collect(StringBuilder::new, (text, at) -> text.append(READABLE.charAt(at)), StringBuilder::append)
                    .toString();
        } while (classes(issued) < 3);
        return issued;
    }

    /** @throws RuleViolation when the password is too short, too long, too simple or contains the user name */
    static void checkChosen(String password, String username) {
        new RuleViolation.Collector()
                .check(
                        password.length() >= SHORTEST && password.length() <= LONGEST,
                        "newPassword",
                        "account.rule.passwordLength",
                        SHORTEST,
                        LONGEST)
                .check(classes(password) >= 3, "newPassword", "account.rule.passwordSimple")
                .check(
                        !password.toLowerCase(Locale.ROOT).contains(username),
                        "newPassword",
                        "account.rule.passwordNamesUser")
                .throwIfAny();
    }

    /** How many of the four classes occur: capitals, small letters, digits, everything else. */
    private static long classes(String password) {
        return Stream.of("[A-Z]", "[a-z]", "[0-9]", "[^A-Za-z0-9]")
                .filter(kind -> password.matches(".*" + kind + ".*"))
                .count();
    }

    @Override
    public @Nullable String encode(@Nullable CharSequence password) {
        turns.acquireUninterruptibly();
        try {
            return encoder.encode(password);
        } finally {
            turns.release();
        }
    }

    @Override
    public boolean matches(@Nullable CharSequence password, @Nullable String hash) {
        turns.acquireUninterruptibly();
        try {
            return encoder.matches(password, hash);
        } finally {
            turns.release();
        }
    }

    @Override
    public boolean upgradeEncoding(@Nullable String hash) {
        return encoder.upgradeEncoding(hash);
    }
}

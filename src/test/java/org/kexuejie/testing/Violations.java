package org.kexuejie.testing;

import static org.assertj.core.api.Assertions.catchThrowable;

import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.kexuejie.shared.RuleViolation;

/** The rules that something broke, one text each: {@code place: activity.rule.placeMissing}. */
public final class Violations {

    private Violations() {}

    /**
     * The broken rules, none where all are kept.
     *
     * @throws AssertionError when something else goes wrong
     */
    public static List<String> violationsOf(ThrowingCallable work) {
        return switch (catchThrowable(work)) {
            case null -> List.of();
            case RuleViolation broken ->
                broken.violations().stream().map(Violations::text).toList();
            case Throwable other -> throw new AssertionError("no broken rule, but another failure", other);
        };
    }

    private static String text(RuleViolation.Violation violation) {
        String field = violation.field() == null ? "" : violation.field() + ": ";
        String arguments = violation.arguments().isEmpty() ? "" : " " + violation.arguments();
        return field + violation.key() + arguments;
    }
}

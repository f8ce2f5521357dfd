package org.kexuejie.shared;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What was asked breaks one or more rules of the festival. Each violation names the message key of its
 * rule and, where there is one, the form field that it belongs to.
 */
public class RuleViolation extends RuntimeException {

    /** One broken rule: the field that it belongs to (none: the whole form), its message key and arguments. */
    public record Violation(@Nullable String field, String key, List<Object> arguments) {}

    private final transient List<Violation> violations;

    public RuleViolation(List<Violation> violations) {
        super(violations.stream().map(Violation::key).collect(Collectors.joining(", ")));
        this.violations = List.copyOf(violations);
    }

    /** A broken rule that belongs to no field. */
    public static RuleViolation of(String key, Object... arguments) {
        return new RuleViolation(List.of(new Violation(null, key, List.of(arguments))));
    }

    /** A broken rule that belongs to a form field. */
    public static RuleViolation at(String field, String key, Object... arguments) {
        return new RuleViolation(List.of(new Violation(field, key, List.of(arguments))));
    }

    public List<Violation> violations() {
        return violations;
    }

    /** Collects violations, so that a form is told everything at once. */
    public static final class Collector {

        private final List<Violation> found = new ArrayList<>();

        public Collector check(boolean holds, String field, String key, Object... arguments) {
            if (!holds) {
                found.add(new Violation(field, key, List.of(arguments)));
            }
            return this;
        }

        /** @throws RuleViolation when anything was collected */
        public void throwIfAny() {
            if (!found.isEmpty()) {
                throw new RuleViolation(found);
            }
        }
    }
}

package org.kexuejie.shell;

import org.kexuejie.shared.RuleViolation;
import org.springframework.validation.Errors;

/** Carries the rules that a form broke to the fields they belong to. */
public final class FormErrors {

    private FormErrors() {}

    public static void add(RuleViolation violation, Errors errors) {
        for (RuleViolation.Violation broken : violation.violations()) {
            errors.rejectValue(broken.field(), broken.key(), broken.arguments().toArray(), broken.key());
        }
    }
}

package org.kexuejie.shell;

import org.kexuejie.shared.RuleViolation;
import org.springframework.validation.BindingResult;
import org.springframework.validation.FieldError;

/** Carries the rules that a form broke to the fields they belong to. */
public final class FormErrors {

    private FormErrors() {}

    /** A rule may belong to something on the page that this form does not send, such as photos that were uploaded before. */
    public static void add(RuleViolation violation, BindingResult errors) {
        for (RuleViolation.Violation broken : violation.violations()) {
            if (broken.field() == null || errors.getFieldType(broken.field()) != null) {
                errors.rejectValue(
                        broken.field(), broken.key(), broken.arguments().toArray(), broken.key());
            } else {
                errors.addError(besideTheForm(broken.field(), broken, errors.getObjectName()));
            }
        }
    }

    private static FieldError besideTheForm(String place, RuleViolation.Violation broken, String form) {
        return new FieldError(
                form,
                place,
                null,
                false,
                new String[] {broken.key()},
                broken.arguments().toArray(),
                broken.key());
    }
}

package org.kexuejie.testing;

import jakarta.validation.Validation;
import jakarta.validation.Validator;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Which of a form's fields take a value, and by which message they refuse it. */
public final class Limits {

    private static final Validator VALIDATOR =
            Validation.buildDefaultValidatorFactory().getValidator();

    private Limits() {}

    /** The refused fields of a form with the key of each message, empty when the form is fine. */
    public static Map<String, String> refusedBy(Record form) {
        var refused = new TreeMap<String, String>();
        VALIDATOR
                .validate(form)
                .forEach(violation -> refused.merge(
                        violation.getPropertyPath().toString(),
                        violation.getMessageTemplate().replaceAll("[{}]", ""),
                        (one, another) -> one + ", " + another));
        return refused;
    }

    /** What becomes of each value, put into its field of a form that is fine otherwise; fields that take it are left out. */
    public static Map<String, String> refused(Record form, Map<String, ? extends @Nullable Object> values) {
        var refused = new TreeMap<String, String>();
        values.forEach((field, value) -> refused.putAll(refusedBy(Records.with(form, field, value))));
        return refused;
    }
}

package org.kexuejie.activity.web;

import org.hibernate.validator.constraints.CodePointLength;
import org.jspecify.annotations.Nullable;

/** Why an activity is called off, as it is typed. */
record CancellationForm(
        @CodePointLength(max = 1000, message = "{shell.rule.tooLong}") @Nullable
        String reason) {}

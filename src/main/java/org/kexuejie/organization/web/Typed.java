package org.kexuejie.organization.web;

import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.kexuejie.organization.domain.TypedText;

/** What is typed into a form, as the register writes it; nothing where nothing is typed (R73). */
final class Typed {

    private Typed() {}

    static @Nullable String text(@Nullable String typed) {
        return in(typed, TypedText::clean);
    }

    static @Nullable String phone(@Nullable String typed) {
        return in(typed, TypedText::phone);
    }

    static @Nullable String email(@Nullable String typed) {
        return in(typed, TypedText::email);
    }

    static @Nullable String code(@Nullable String typed) {
        return in(typed, TypedText::code);
    }

    private static @Nullable String in(@Nullable String typed, UnaryOperator<String> form) {
        if (typed == null) {
            return null;
        }
        String text = form.apply(typed);
        return text.isEmpty() ? null : text;
    }
}

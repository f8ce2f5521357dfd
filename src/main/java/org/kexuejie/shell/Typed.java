package org.kexuejie.shell;

import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.kexuejie.shared.TypedText;

/** What is typed into a form, as registers write it; nothing where nothing is typed (R73). */
public final class Typed {

    private Typed() {}

    public static @Nullable String text(@Nullable String typed) {
        return in(typed, TypedText::clean);
    }

    public static @Nullable String phone(@Nullable String typed) {
        return in(typed, TypedText::phone);
    }

    public static @Nullable String email(@Nullable String typed) {
        return in(typed, TypedText::email);
    }

    public static @Nullable String code(@Nullable String typed) {
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

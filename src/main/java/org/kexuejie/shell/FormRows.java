package org.kexuejie.shell;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Rows of a form, any of which may be left empty; a page always offers some more of them, with and without scripts. */
public final class FormRows {

    private static final int SPARE = 2;

    private FormRows() {}

    /** The rows in which something was typed. */
    public static <T> List<T> typed(@Nullable List<T> rows, Predicate<T> blank) {
        return Objects.requireNonNullElse(rows, List.<T>of()).stream()
                .filter(blank.negate())
                .toList();
    }

    /**
     * The rows in which something was typed, with room for more below.
     *
     * @param fewest number of rows that there are at least
     */
    public static <T> List<T> withRoom(@Nullable List<T> rows, Predicate<T> blank, T empty, int fewest) {
        var shown = new ArrayList<>(typed(rows, blank));
        int wanted = Math.max(fewest, shown.size() + SPARE);
        shown.addAll(Collections.nCopies(wanted - shown.size(), empty));
        return shown;
    }
}

package org.kexuejie.shell;

import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Rows of a form, any of which may be left empty; a page always offers some more of them, with and without scripts. */
public final class FormRows {

    private static final int SPARE = 2;

    private FormRows() {}

    /** The rows as they were sent; one that was passed over by number is an empty one. */
    public static <T> List<T> sent(@Nullable List<? extends @Nullable T> rows, T empty) {
        return rows == null
                ? List.of()
                : rows.stream()
                        .map(row -> Objects.requireNonNullElse(row, empty))
                        .toList();
    }

    /** The rows in which something was typed. */
    public static <T> List<T> typed(List<T> rows, Predicate<T> blank) {
        return rows.stream().filter(blank.negate()).toList();
    }

    /**
     * The rows in which something was typed, with room for more below.
     *
     * @param fewest number of rows that there are at least
     */
    public static <T> List<T> withRoom(List<T> rows, Predicate<T> blank, T empty, int fewest) {
        List<T> typed = typed(rows, blank);
        int room = Math.max(SPARE, fewest - typed.size());
        return Stream.concat(typed.stream(), Collections.nCopies(room, empty).stream())
                .toList();
    }
}

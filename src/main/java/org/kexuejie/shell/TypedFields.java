package org.kexuejie.shell;

import jakarta.servlet.http.HttpServletRequest;
import java.io.Serializable;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/** The fields of a form as they were typed, by name, without files and without what only one request is for. */
public record TypedFields(Map<String, List<String>> values) implements Serializable {

    private static final int MOST_FIELDS = 200;
    private static final int MOST_CHARACTERS = 100_000;

    /** @param kept whether a field of this name belongs to what was typed */
    public static TypedFields of(HttpServletRequest request, Predicate<String> kept) {
        var fields = new LinkedHashMap<String, List<String>>();
        request.getParameterMap().forEach((name, values) -> {
            if (!name.equals("_csrf") && kept.test(name)) {
                fields.put(
                        name, Arrays.stream(values).map(TypedFields::storable).toList());
            }
        });
        return new TypedFields(fields);
    }

    /** The database keeps every character but this one. */
    private static String storable(String typed) {
        return typed.replace("\0", "");
    }

    public boolean isEmpty() {
        return values.isEmpty();
    }

    /** Whether it is little enough to be kept beside the form's record. */
    public boolean isSmall() {
        return values.size() <= MOST_FIELDS
                && values.values().stream()
                                .flatMap(List::stream)
                                .mapToInt(String::length)
                                .sum()
                        <= MOST_CHARACTERS;
    }
}

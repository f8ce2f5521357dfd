package org.kexuejie.festival.domain;

import java.util.List;
import java.util.stream.Stream;

/** Names in the order in which they stand in the plan. */
final class Names {

    private Names() {}

    static List<String> withLast(List<String> names, String last) {
        return Stream.concat(names.stream(), Stream.of(last)).toList();
    }
}

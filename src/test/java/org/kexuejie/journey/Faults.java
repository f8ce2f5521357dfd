package org.kexuejie.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashSet;
import java.util.Set;

/** What was wrong with the pages of a story, though it could go on: its end says all of it at once. */
final class Faults {

    private final Set<String> found = new LinkedHashSet<>();

    void add(String path, Width width, String fault) {
        found.add("%s on %s: %s".formatted(path, width, fault));
    }

    void throwIfAny() {
        assertThat(found).as("faults of the pages that the story came by").isEmpty();
    }
}

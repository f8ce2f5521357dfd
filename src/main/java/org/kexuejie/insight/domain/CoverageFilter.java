package org.kexuejie.insight.domain;

import org.jspecify.annotations.Nullable;

/**
 * Which counties are shown, within what the actor may see.
 *
 * @param city code of a city; for those who see more than one
 */
public record CoverageFilter(
        @Nullable String city, @Nullable CoverageState state) {

    static final CoverageFilter NONE = new CoverageFilter(null, null);
}

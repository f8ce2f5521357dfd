package org.kexuejie.chase.domain;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Which gaps are shown, within what the actor may see.
 *
 * @param needed whether only units that their county's coverage needs (R29)
 * @param chased whether they have been chased
 * @param text part of the unit's or its contact's name
 * @param keys only these, see {@link ChaseGap#key()}; nothing: all
 */
public record ChaseFilter(
        @Nullable String city,
        @Nullable String county,
        @Nullable ChaseCause cause,
        @Nullable Boolean needed,
        @Nullable Boolean chased,
        @Nullable String text,
        @Nullable List<String> keys) {

    public static final ChaseFilter NONE = new ChaseFilter(null, null, null, null, null, null, null);

    /** The same for every cause. */
    ChaseFilter anyCause() {
        return new ChaseFilter(city, county, null, needed, chased, text, keys);
    }
}

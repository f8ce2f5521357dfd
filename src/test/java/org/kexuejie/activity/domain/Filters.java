package org.kexuejie.activity.domain;

import org.jspecify.annotations.Nullable;
import org.kexuejie.testing.Records;

/** Filters of the lists of activities, by the name of what they go by. */
final class Filters {

    /** Whatever the actor may see, in the order of a list that nobody sorted. */
    static final ActivityFilter ALL = new ActivityFilter(
            null, null, null, null, null, null, null, null, null, null, null, null, null, null, null, null);

    private Filters() {}

    static ActivityFilter by(String name, @Nullable Object value) {
        return Records.with(ALL, name, value);
    }

    static ActivityFilter by(String name, @Nullable Object value, String another, @Nullable Object itsValue) {
        return Records.with(by(name, value), another, itsValue);
    }
}

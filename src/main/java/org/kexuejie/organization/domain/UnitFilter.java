package org.kexuejie.organization.domain;

import org.jspecify.annotations.Nullable;
import org.kexuejie.organization.OrgKind;
import org.kexuejie.organization.OrgTag;

/**
 * Which units a list shows, within what the actor may see.
 *
 * @param batch in which a demonstration unit was named
 * @param year in which a demonstration unit was named
 * @param active whether the unit takes part, or is suspended
 * @param scanned whether the stamped registration form is there
 * @param text part of the unit's name or of its contact's name
 */
public record UnitFilter(
        @Nullable String city,
        @Nullable String county,
        @Nullable OrgKind kind,
        @Nullable OrgTag tag,
        @Nullable Integer batch,
        @Nullable Integer year,
        @Nullable Boolean active,
        @Nullable Boolean scanned,
        @Nullable String text) {

    /** All units. */
    public static final UnitFilter NONE = new UnitFilter(null, null, null, null, null, null, null, null, null);

    /** The same among the units that take part. */
    UnitFilter ofActive() {
        return new UnitFilter(city, county, kind, tag, batch, year, true, scanned, text);
    }
}

package org.kexuejie.organization.domain;

import org.jspecify.annotations.Nullable;
import org.kexuejie.organization.OrgKind;
import org.kexuejie.organization.OrgTag;

/**
 * Which units a list shows, within what the actor may see.
 *
 * @param text part of the unit's name or of its contact's name
 */
public record UnitFilter(
        @Nullable String city,
        @Nullable String county,
        @Nullable OrgKind kind,
        @Nullable OrgTag tag,
        @Nullable String text) {}

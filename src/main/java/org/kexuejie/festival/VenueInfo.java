package org.kexuejie.festival;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A venue of the edition.
 *
 * @param purpose what it is for, such as 主场活动
 * @param changes newest first
 */
public record VenueInfo(
        VenueId id,
        int version,
        String purpose,
        String name,
        @Nullable String address,
        VenueStatus status,
        List<VenueChange> changes) {}

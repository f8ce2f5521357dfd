package org.kexuejie.activity;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kexuejie.festival.LineId;

/** What the public may see of an approved activity: no names, no telephone numbers. */
public record PublicActivity(
        ActivityId id,
        String title,
        @Nullable String theme,
        LineId line,
        List<ActivityForm> forms,
        ActivityMode mode,
        Audience audience,
        String organizationName,
        String cityCode,
        String countyCode,
        String place,
        Instant startAt,
        Instant endAt,
        boolean openToPublic,
        String content,
        @Nullable String highlight) {}

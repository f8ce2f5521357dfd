package org.kexuejie.activity.domain;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.kexuejie.activity.ActivityId;
import org.kexuejie.activity.EvidenceKind;
import org.kexuejie.festival.LineId;

/**
 * Which evidence a gallery shows, within what the actor may see.
 *
 * @param activity only those of one activity
 * @param from only those of activities that end on or after this day, as held or, before they are, as planned
 * @param to only those of activities that begin on or before this day, likewise
 * @param text part of the activity's title, its receipt number or its unit
 */
public record GalleryFilter(
        @Nullable ActivityId activity,
        @Nullable String city,
        @Nullable String county,
        @Nullable LineId line,
        @Nullable EvidenceKind kind,
        @Nullable GalleryState state,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        @Nullable String text) {}

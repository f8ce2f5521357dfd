package org.kexuejie.activity.domain;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.kexuejie.activity.ActivityStatus;
import org.kexuejie.festival.LineId;
import org.kexuejie.organization.CoverageSlot;
import org.kexuejie.organization.OrgKind;

/**
 * Which activities a list shows, within what the actor may see.
 *
 * @param stage several states at once, as figures elsewhere count them
 * @param slot only units that can fill this slot of their county, in lines that count for coverage (R29)
 * @param from only activities that end on or after this day
 * @param to only activities that begin on or before this day
 * @param text part of title, receipt number or unit
 */
public record ActivityFilter(
        @Nullable ActivityStatus status,
        @Nullable ActivityStage stage,
        @Nullable String city,
        @Nullable String county,
        @Nullable LineId line,
        @Nullable OrgKind kind,
        @Nullable CoverageSlot slot,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        @Nullable String text,
        @Nullable ActivitySort sort) {

    /** The order asked for; newest first where none is. */
    public ActivitySort order() {
        return sort == null ? ActivitySort.NEWEST : sort;
    }
}

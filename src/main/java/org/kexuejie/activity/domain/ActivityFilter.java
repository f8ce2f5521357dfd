package org.kexuejie.activity.domain;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.kexuejie.activity.ActivityStatus;
import org.kexuejie.festival.LineId;
import org.kexuejie.organization.CoverageSlot;
import org.kexuejie.organization.OrgKind;
import org.kexuejie.organization.OrganizationId;

/**
 * Which activities a list shows, within what the actor may see.
 *
 * @param stage several states at once, as figures elsewhere count them
 * @param slot only units that count for this slot of their county, in lines that count for coverage (R29);
 *     demonstration schools count for slot B
 * @param standIn the one demonstration school that counts for slot A instead, because its county needs it there
 * @param units only units that figures count in one column
 * @param from only activities that end on or after this day, as held or, before they are, as planned
 * @param to only activities that begin on or before this day, likewise
 * @param unsealed only those whose registration has not come back with a stamp
 * @param longWaiting only those that have been with their reviewer for more than {@link Waiting#LONG_DAYS} days
 * @param unread only those that the other side postponed or cancelled without the actor having looked since
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
        @Nullable OrganizationId standIn,
        @Nullable UnitGroup units,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        @Nullable Boolean unsealed,
        @Nullable Boolean longWaiting,
        @Nullable Boolean unread,
        @Nullable String text,
        @Nullable ActivitySort sort) {

    /** The order asked for; newest first where none is. */
    public ActivitySort order() {
        return sort == null ? ActivitySort.NEWEST : sort;
    }

    /** Whether the list is one that a figure elsewhere leads to, by more than its own filters can choose. */
    public boolean isBehindFigure() {
        return stage != null || slot != null || units != null || from != null || to != null;
    }
}

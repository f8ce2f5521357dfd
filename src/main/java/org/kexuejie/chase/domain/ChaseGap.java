package org.kexuejie.chase.domain;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kexuejie.organization.OrgKind;
import org.kexuejie.organization.OrganizationId;

/**
 * Something that a unit owes.
 *
 * @param needed whether the coverage of its county waits for such a unit (R29)
 * @param activity that it is about; nothing where it is about none
 * @param title of the activity; nothing for drafts, which are their unit's own
 * @param since when the invitation, draft or return dates from, or when the activity was over
 * @param due last moment for it, extensions included
 * @param times how often it was chased
 * @param lastBy who chased it last
 */
public record ChaseGap(
        ChaseCause cause,
        OrganizationId unit,
        String unitName,
        OrgKind kind,
        String cityCode,
        String countyCode,
        String contactName,
        String contactPhone,
        boolean needed,
        @Nullable UUID activity,
        @Nullable String title,
        @Nullable Instant since,
        @Nullable Instant due,
        int times,
        @Nullable Instant lastAt,
        @Nullable String lastBy) {

    /** Names it in forms: the cause, and the activity or the unit. */
    public String key() {
        return cause + "." + (activity == null ? unit : activity);
    }
}

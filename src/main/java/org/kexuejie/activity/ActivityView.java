package org.kexuejie.activity;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kexuejie.festival.EditionId;
import org.kexuejie.organization.OrganizationId;

/**
 * An activity with everything that is known of it.
 *
 * @param receiptNumber given at the first submission
 * @param submittedAt last submission of registration or report
 * @param arrivedAt when it came to the reviewer who has it, or had it last
 * @param openedAt since when the reviewer has it open; what was opened cannot be withdrawn any more
 * @param returnReason of the last return, while it is with the unit
 * @param returnField field that the reason is tied to
 * @param chain who reviews the registration, fixed when it was handed in
 * @param resumeAt step that the registration goes back to when it is handed in again
 */
public record ActivityView(
        ActivityId id,
        int version,
        EditionId edition,
        OrganizationId organization,
        String cityCode,
        String countyCode,
        ActivityStatus status,
        @Nullable String receiptNumber,
        Registration registration,
        Report report,
        List<Photo> photos,
        Instant createdAt,
        @Nullable Instant submittedAt,
        @Nullable Instant arrivedAt,
        @Nullable Instant openedAt,
        @Nullable String returnReason,
        @Nullable String returnField,
        ReviewChain chain,
        @Nullable ReviewStep resumeAt) {

    public ActivityView {
        photos = List.copyOf(photos);
    }

    /** How much evidence it has of the kind of this name. */
    public int count(String kind) {
        return EvidenceKind.valueOf(kind).among(photos);
    }
}

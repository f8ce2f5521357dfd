package org.kexuejie.activity.web;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kexuejie.activity.ActivityAction;
import org.kexuejie.activity.ActivityStatus;
import org.kexuejie.activity.ActivityView;
import org.kexuejie.activity.Postponement;
import org.kexuejie.activity.ReviewStep;
import org.kexuejie.activity.domain.ActivityRow;
import org.kexuejie.activity.domain.RegistrationRules;
import org.kexuejie.festival.LineInfo;
import org.kexuejie.media.Film;
import org.kexuejie.media.MediaFile;
import org.kexuejie.media.MediaFileId;
import org.kexuejie.organization.OrganizationInfo;
import org.kexuejie.region.City;
import org.kexuejie.region.County;
import org.kexuejie.shared.Ids;
import org.kexuejie.trail.TrailEntry;

/**
 * One activity, ready for its page.
 *
 * @param reportDueOn last day for its report, once it has an end
 * @param papers the files of its registration by the names of their fields
 * @param films how far the videos among its evidence are prepared
 * @param way the steps of its review
 * @param revision what its unit changed after it was sent back, while that matters
 * @param postponements how it was moved to other times, oldest first
 * @param lookalikes what may be the same activity, registered twice
 * @param partners names of units of the register that take part
 * @param phrases at hand for the actor's reasons
 * @param guest whether the reader's unit only takes part in it
 * @param allowed what the actor may do with it now
 */
record ActivityPage(
        ActivityView activity,
        OrganizationInfo unit,
        City city,
        County county,
        @Nullable LineInfo line,
        @Nullable LocalDate reportDueOn,
        Map<String, MediaFile> papers,
        Map<MediaFileId, Film> films,
        List<TrailEntry> trail,
        ReviewWay way,
        @Nullable Revision revision,
        List<Postponement> postponements,
        List<ActivityRow> lookalikes,
        Set<String> partners,
        List<String> phrases,
        boolean guest,
        Set<ActivityAction> allowed) {

    /** Whether the actor may do this now; the name is that of an {@link ActivityAction}. */
    public boolean may(String action) {
        return allowed.contains(ActivityAction.valueOf(action));
    }

    /** Whether the registration waits at a step of its review. */
    public boolean underReview() {
        return ReviewStep.at(activity.status()).isPresent();
    }

    /** Whether the unit is to hand the registration in. */
    public boolean withUnit() {
        return activity.status() == ActivityStatus.DRAFT || activity.status() == ActivityStatus.RETURNED;
    }

    /** Whether the registration is through its whole review. */
    public boolean passed() {
        return activity.status().isApproved();
    }

    /** The file of a field of the registration. */
    public @Nullable MediaFile paper(String field) {
        return papers.get(field);
    }

    /** Whether the unit may still hand the stamped paper in. */
    public boolean takesScan() {
        return RegistrationRules.takesScan(activity.status());
    }

    /** Number of the version of the registration that was handed in last; nothing while it is with its unit. */
    public @Nullable Integer registrationVersion() {
        return withUnit()
                ? null
                : trail.stream()
                        .filter(entry -> isOf(entry, ActivityAction.SUBMIT) || isOf(entry, ActivityAction.POSTPONE))
                        .map(TrailEntry::version)
                        .filter(Objects::nonNull)
                        .max(Comparator.naturalOrder())
                        .orElse(null);
    }

    /** Who called it off, when and why; nothing where nobody did. */
    public @Nullable TrailEntry cancellation() {
        return activity.status() == ActivityStatus.CANCELLED
                ? trail.stream()
                        .filter(entry -> isOf(entry, ActivityAction.CANCEL))
                        .findFirst()
                        .orElse(null)
                : null;
    }

    private static boolean isOf(TrailEntry entry, ActivityAction action) {
        return entry.actionKey().equals(action.labelKey());
    }

    /** An id for a copy of it, chosen with the page so that two taps make one. */
    public UUID copyId() {
        return Ids.next();
    }

    /** Whether there is a report worth showing. */
    public boolean hasReport() {
        return activity.report().youthVisits() != null;
    }
}

package org.kexuejie.summary.domain;

import java.util.List;
import java.util.Set;
import org.kexuejie.activity.UnreportedActivity;
import org.kexuejie.festival.EditionInfo;
import org.kexuejie.media.MediaFileId;
import org.kexuejie.region.City;
import org.kexuejie.shared.RuleViolation.Violation;
import org.kexuejie.summary.ChosenPicture;
import org.kexuejie.summary.CitySummaryView;
import org.kexuejie.summary.SummaryAction;
import org.kexuejie.summary.SummaryFigures;
import org.kexuejie.summary.SummaryStep;
import org.springframework.modulith.NamedInterface;

/**
 * A city's summary with everything that it is judged by.
 *
 * @param paper with the figures of the filing, or of the ledger as long as they can still change
 * @param unreported approved activities without verified figures; none while the figures stand still
 * @param unusablePictures chosen pictures that may not be shown any more: withdrawn, expired, or kept back since
 * @param blocking what still blocks filing, in the order of the steps; nothing while it is with the office
 * @param allowed what the actor may do with it now
 */
@NamedInterface("usecases")
public record SummarySheet(
        EditionInfo edition,
        City city,
        CitySummaryView summary,
        SummaryPaper paper,
        List<UnreportedActivity> unreported,
        Set<MediaFileId> unusablePictures,
        List<Violation> blocking,
        Set<SummaryAction> allowed) {

    public SummaryFigures figures() {
        return paper.figures();
    }

    /** Whether a chosen picture may still be shown. */
    public boolean isUsable(ChosenPicture picture) {
        return !unusablePictures.contains(picture.file());
    }

    /** What still blocks filing and is cleared at this step. */
    public List<Violation> blocking(SummaryStep step) {
        return blocking.stream()
                .filter(violation -> step.path().equals(violation.field()))
                .toList();
    }

    /** Whether the actor may do this now; the name is that of a {@link SummaryAction}. */
    public boolean may(String action) {
        return allowed.contains(SummaryAction.valueOf(action));
    }

    /** Whether the city has confirmed these very figures. */
    public boolean isConfirmed() {
        return figures().fingerprint().equals(summary.confirmedFigures());
    }

    /** Characters of the whole text, white space left out. */
    public int length() {
        return FilingRules.length(summary.narrative(), summary.highlights());
    }
}

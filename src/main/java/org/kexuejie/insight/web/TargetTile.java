package org.kexuejie.insight.web;

import org.jspecify.annotations.Nullable;
import org.kexuejie.account.Role;
import org.kexuejie.festival.EditionInfo;
import org.kexuejie.festival.TargetInfo;
import org.kexuejie.insight.domain.RecordLink;
import org.kexuejie.insight.domain.SlotStage;
import org.kexuejie.insight.domain.TargetProgress;

/**
 * A target as its tile shows it.
 *
 * @param records what its figure counts
 * @param plans what its plans count, where it knows plans
 */
record TargetTile(
        TargetProgress progress, String records, @Nullable String plans) {

    static TargetTile of(TargetProgress progress, EditionInfo edition) {
        TargetInfo target = progress.target();
        return switch (target.rule()) {
            case COUNTIES_COVERED ->
                new TargetTile(progress, "/office/coverage?state=COVERED", "/office/coverage?state=PLANNED");
            case COUNTIES_OF_LINE, YOUTH_VISITS, RESOURCES_USED ->
                new TargetTile(
                        progress,
                        activities(target, SlotStage.HELD, edition),
                        activities(target, SlotStage.APPROVED, edition));
            case CITY_TEAMS_FILED, CITY_PLANS_FILED -> new TargetTile(progress, "/office/city-teams", null);
            case CITY_SUMMARIES_RECEIVED, STAMPED_PAPERS_RECEIVED ->
                new TargetTile(progress, "/office/summaries", null);
            case MILESTONE -> new TargetTile(progress, "/office/editions", null);
        };
    }

    private static String activities(TargetInfo target, SlotStage stage, EditionInfo edition) {
        return RecordLink.activities(Role.COMMITTEE_OFFICE, stage)
                .with("line", target.line())
                .with("from", edition.startsOn())
                .with("to", edition.endsOn())
                .path();
    }

    /** Percent as far as a bar can show it. */
    public long barPercent() {
        return Math.min(100, progress.percent());
    }

    /** Message key of what the plans are. */
    public String plansKey() {
        return switch (progress.target().rule()) {
            case COUNTIES_COVERED -> "insight.target.planned.counties";
            default -> "insight.target.planned.line";
        };
    }
}

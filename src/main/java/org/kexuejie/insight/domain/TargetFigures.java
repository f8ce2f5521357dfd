package org.kexuejie.insight.domain;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.kexuejie.activity.LinePlan;
import org.kexuejie.festival.LineId;
import org.kexuejie.festival.TargetInfo;
import org.kexuejie.tally.LineReach;

/**
 * Everything that targets of the plan are measured by.
 *
 * @param reach what each line has reached on the days of the festival
 * @param plans what is approved for each line on the days of the festival
 * @param teamsFiled cities whose team is filed
 * @param plansFiled cities whose plan is filed with its number
 * @param summariesReceived cities whose summary is filed or accepted
 * @param papersReceived cities whose stamped paper the office has
 */
record TargetFigures(
        CoverageSums coverage,
        Map<LineId, LineReach> reach,
        Map<LineId, LinePlan> plans,
        long teamsFiled,
        long plansFiled,
        long summariesReceived,
        long papersReceived) {

    /** How much of a target has been reached, in its own unit. */
    long reached(TargetInfo target) {
        return switch (target.rule()) {
            case COUNTIES_COVERED -> coverage.covered();
            case COUNTIES_OF_LINE -> reachOf(target).counties();
            case YOUTH_VISITS -> reachOf(target).youth();
            case RESOURCES_USED -> reachOf(target).resources();
            case CITY_TEAMS_FILED -> teamsFiled;
            case CITY_PLANS_FILED -> plansFiled;
            case CITY_SUMMARIES_RECEIVED -> summariesReceived;
            case STAMPED_PAPERS_RECEIVED -> papersReceived;
            case MILESTONE -> target.achievedOn() == null ? 0 : 1;
        };
    }

    /** How much is planned: counties that are planned and not covered yet; what is approved for a line; nothing elsewhere. */
    @Nullable
    Long planned(TargetInfo target) {
        return switch (target.rule()) {
            case COUNTIES_COVERED -> (long) coverage.planned();
            case COUNTIES_OF_LINE -> planOf(target).counties();
            case YOUTH_VISITS -> planOf(target).youth();
            case RESOURCES_USED -> planOf(target).resources();
            case CITY_TEAMS_FILED, CITY_PLANS_FILED, CITY_SUMMARIES_RECEIVED, STAMPED_PAPERS_RECEIVED, MILESTONE ->
                null;
        };
    }

    private LineReach reachOf(TargetInfo target) {
        return target.line() == null ? LineReach.NONE : reach.getOrDefault(target.line(), LineReach.NONE);
    }

    private LinePlan planOf(TargetInfo target) {
        return target.line() == null ? LinePlan.NONE : plans.getOrDefault(target.line(), LinePlan.NONE);
    }
}

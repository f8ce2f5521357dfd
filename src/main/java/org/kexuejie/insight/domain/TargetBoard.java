package org.kexuejie.insight.domain;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Predicate;
import org.kexuejie.account.Actor;
import org.kexuejie.activity.Activities;
import org.kexuejie.festival.EditionInfo;
import org.kexuejie.festival.Festival;
import org.kexuejie.organization.CityTeamLine;
import org.kexuejie.organization.CityTeams;
import org.kexuejie.shared.FestivalTime;
import org.kexuejie.summary.CitySummaryLine;
import org.kexuejie.summary.Summaries;
import org.kexuejie.tally.Tally;
import org.springframework.stereotype.Component;

/** Measures the targets of the plan by the records. */
@Component
public class TargetBoard {

    private final CoverageQueries coverage;
    private final Activities activities;
    private final Tally tally;
    private final CityTeams teams;
    private final Summaries summaries;
    private final Festival festival;
    private final Clock clock;

    TargetBoard(
            CoverageQueries coverage,
            Activities activities,
            Tally tally,
            CityTeams teams,
            Summaries summaries,
            Festival festival,
            Clock clock) {
        this.coverage = coverage;
        this.activities = activities;
        this.tally = tally;
        this.teams = teams;
        this.summaries = summaries;
        this.festival = festival;
        this.clock = clock;
    }

    /** All targets of an edition in the plan's order. */
    public List<TargetProgress> board(EditionInfo edition, Actor office) {
        TargetFigures figures = figures(edition, office);
        LocalDate today = FestivalTime.today(clock);
        return festival.targets(edition.id()).stream()
                .map(target -> TargetProgress.of(target, figures, edition, today))
                .toList();
    }

    private TargetFigures figures(EditionInfo edition, Actor office) {
        List<CityTeamLine> filed =
                teams.board(edition.id()).stream().filter(CityTeamLine::isFiled).toList();
        List<CitySummaryLine> summarised = summaries.board(edition.id());
        return new TargetFigures(
                coverage.board(edition, CoverageFilter.NONE, office).sums(),
                tally.reach(edition.id(), edition.startsOn(), edition.endsOn()),
                activities.planned(edition.id(), edition.startsOn(), edition.endsOn()),
                filed.size(),
                count(filed, team -> team.documentNumber() != null),
                count(summarised, CitySummaryLine::isReceived),
                count(summarised, summary -> summary.paperReceivedOn() != null));
    }

    private static <T> long count(List<T> lines, Predicate<T> condition) {
        return lines.stream().filter(condition).count();
    }
}

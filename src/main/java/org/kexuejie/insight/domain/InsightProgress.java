package org.kexuejie.insight.domain;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.kexuejie.account.Actor;
import org.kexuejie.festival.EditionInfo;
import org.kexuejie.festival.Festival;
import org.kexuejie.festival.TargetRule;
import org.kexuejie.tally.Sums;
import org.kexuejie.workbench.ProgressSource;
import org.kexuejie.workbench.ProgressTile;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** The few figures that the workbench shows of the whole: coverage, participation, and for the office the targets (R04). */
@Component
class InsightProgress implements ProgressSource {

    private final CoverageQueries coverage;
    private final StatisticsQueries statistics;
    private final TargetBoard targets;
    private final Festival festival;
    private final MessageSource messages;

    InsightProgress(
            CoverageQueries coverage,
            StatisticsQueries statistics,
            TargetBoard targets,
            Festival festival,
            MessageSource messages) {
        this.coverage = coverage;
        this.statistics = statistics;
        this.targets = targets;
        this.festival = festival;
        this.messages = messages;
    }

    @Override
    public List<ProgressTile> progressFor(Actor actor) {
        Optional<EditionInfo> edition = festival.findCurrent();
        return edition.isEmpty() ? List.of() : progressFor(actor, edition.get());
    }

    private List<ProgressTile> progressFor(Actor actor, EditionInfo edition) {
        return switch (actor.role()) {
            case COMMITTEE_OFFICE -> tiles(targetsMet(actor, edition), participation(actor, edition));
            case CITY_TEAM, COUNTY_AST -> tiles(List.of(covered(actor, edition)), participation(actor, edition));
            case HOST -> participation(actor, edition);
            case UNIT -> List.of();
        };
    }

    private static List<ProgressTile> tiles(List<ProgressTile> first, List<ProgressTile> second) {
        return Stream.concat(first.stream(), second.stream()).toList();
    }

    /** Coverage as the plan words it, and how many targets are met. */
    private List<ProgressTile> targetsMet(Actor office, EditionInfo edition) {
        List<TargetProgress> board = targets.board(edition, office);
        long met = board.stream().filter(target -> target.state().isGood()).count();
        var coverageTiles = board.stream()
                .filter(progress -> progress.target().rule() == TargetRule.COUNTIES_COVERED)
                .map(progress -> new ProgressTile(
                        progress.target().label(),
                        progress.reached(),
                        progress.target().unit(),
                        progress.target().amount(),
                        "/office/coverage?state=COVERED"))
                .toList();
        return tiles(coverageTiles, List.of(tile("targets", met, (long) board.size(), "/office/targets")));
    }

    private ProgressTile covered(Actor actor, EditionInfo edition) {
        CoverageSums sums = coverage.board(edition, CoverageFilter.NONE, actor).sums();
        return tile(
                "covered",
                sums.covered(),
                (long) sums.all(),
                actor.role().home().path() + "/coverage");
    }

    private List<ProgressTile> participation(Actor actor, EditionInfo edition) {
        Sums total = statistics.total(edition, actor);
        String path = actor.role().home().path() + "/statistics";
        return List.of(tile("youth", total.youth(), null, path), tile("events", total.events(), null, path));
    }

    private ProgressTile tile(String name, long value, @Nullable Long goal, String path) {
        return new ProgressTile(text(name), value, text(name + ".unit"), goal, path);
    }

    private String text(String name) {
        return messages.getMessage("insight.tile." + name, null, LocaleContextHolder.getLocale());
    }
}

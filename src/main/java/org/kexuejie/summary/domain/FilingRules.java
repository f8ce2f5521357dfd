package org.kexuejie.summary.domain;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.kexuejie.activity.ActivityId;
import org.kexuejie.activity.UnreportedActivity;
import org.kexuejie.festival.EditionSettings;
import org.kexuejie.shared.RuleViolation.Violation;
import org.kexuejie.summary.CitySummaryView;
import org.kexuejie.summary.ExcusedActivity;
import org.kexuejie.summary.Narrative;
import org.kexuejie.summary.SummaryStep;

/** What a summary needs before it can be filed (R55, R58), each at the {@link SummaryStep} that clears it. */
class FilingRules {

    private final EditionSettings settings;
    private final List<Violation> found = new ArrayList<>();

    private FilingRules(EditionSettings settings) {
        this.settings = settings;
    }

    /**
     * Everything that still blocks filing, in the order of the steps.
     *
     * @param unusablePictures number of chosen pictures that may not be shown any more
     */
    static List<Violation> blocking(
            EditionSettings settings,
            CitySummaryView summary,
            SummaryPaper paper,
            List<UnreportedActivity> unreported,
            int unusablePictures) {
        var rules = new FilingRules(settings);
        rules.checkFigures(summary, paper, unreported);
        rules.checkText(summary.narrative(), summary.highlights());
        rules.check(
                summary.pictures().size() >= settings.minSummaryPictures(),
                SummaryStep.PICTURES,
                "summary.rule.picturesMissing",
                settings.minSummaryPictures(),
                summary.pictures().size());
        rules.check(unusablePictures == 0, SummaryStep.PICTURES, "summary.rule.picturesUnusable", unusablePictures);
        rules.checkScan(summary, paper);
        return List.copyOf(rules.found);
    }

    private void checkFigures(CitySummaryView summary, SummaryPaper paper, List<UnreportedActivity> unreported) {
        Set<ActivityId> excused =
                summary.excused().stream().map(ExcusedActivity::activity).collect(Collectors.toSet());
        long open = unreported.stream()
                .filter(activity -> !excused.contains(activity.id()))
                .count();
        @Nullable String confirmed = summary.confirmedFigures();
        check(open == 0, SummaryStep.FIGURES, "summary.rule.unreported", open);
        check(confirmed != null, SummaryStep.FIGURES, "summary.rule.figuresUnconfirmed");
        check(
                confirmed == null || confirmed.equals(paper.figures().fingerprint()),
                SummaryStep.FIGURES,
                "summary.rule.figuresChanged");
    }

    private void checkText(Narrative text, List<String> highlights) {
        check(text.overview() != null, SummaryStep.TEXT, "summary.rule.overviewMissing");
        check(text.practice() != null, SummaryStep.TEXT, "summary.rule.practiceMissing");
        check(!highlights.isEmpty(), SummaryStep.TEXT, "summary.rule.highlightMissing");
        check(text.publicity() != null, SummaryStep.TEXT, "summary.rule.publicityMissing");
        check(text.problems() != null, SummaryStep.TEXT, "summary.rule.problemsMissing");
        int length = length(text, highlights);
        check(
                length >= settings.minSummaryLength(),
                SummaryStep.TEXT,
                "summary.rule.textShort",
                settings.minSummaryLength(),
                length);
    }

    private void checkScan(CitySummaryView summary, SummaryPaper paper) {
        check(summary.scan() != null, SummaryStep.SCAN, "summary.rule.scanMissing");
        check(
                summary.scan() == null || Objects.equals(summary.scanOf(), paper.mark()),
                SummaryStep.SCAN,
                "summary.rule.scanOutdated");
    }

    /** Characters of the whole text, white space left out. */
    static int length(Narrative text, List<String> highlights) {
        return (int) Stream.concat(text.sections(), highlights.stream())
                .flatMapToInt(String::codePoints)
                .filter(point -> !Character.isWhitespace(point))
                .count();
    }

    private void check(boolean holds, SummaryStep step, String key, Object... arguments) {
        if (!holds) {
            found.add(new Violation(step.path(), key, List.of(arguments)));
        }
    }
}

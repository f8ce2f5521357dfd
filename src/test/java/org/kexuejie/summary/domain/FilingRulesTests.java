package org.kexuejie.summary.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.kexuejie.activity.ActivityId;
import org.kexuejie.activity.ActivityStatus;
import org.kexuejie.activity.UnreportedActivity;
import org.kexuejie.festival.EditionSettings;
import org.kexuejie.media.MediaFileId;
import org.kexuejie.shared.RuleViolation.Violation;
import org.kexuejie.summary.ChosenPicture;
import org.kexuejie.summary.CitySummaryId;
import org.kexuejie.summary.CitySummaryView;
import org.kexuejie.summary.ExcusedActivity;
import org.kexuejie.summary.Narrative;
import org.kexuejie.summary.SummaryFigures;
import org.kexuejie.summary.SummaryStatus;
import org.kexuejie.tally.Sums;
import org.kexuejie.testing.PaperPlan;
import org.kexuejie.testing.Records;
import org.kexuejie.testing.SummaryMother;

class FilingRulesTests {

    private static final EditionSettings SETTINGS = PaperPlan.EDITION.settings();
    private static final SummaryFigures FIGURES = new SummaryFigures(List.of(), Sums.NONE, 3, 10);
    private static final UnreportedActivity OPEN = new UnreportedActivity(
            new ActivityId(new UUID(8, 8)), "科技节", "某校", "450202", ActivityStatus.APPROVED, Instant.EPOCH);
    private static final ExcusedActivity EXCUSED =
            new ExcusedActivity(OPEN.id(), OPEN.title(), OPEN.organizationName(), "改期");

    private static SummaryPaper paper(CitySummaryView summary) {
        return new SummaryPaper(
                "总结", summary.narrative(), summary.highlights(), FIGURES, summary.excused(), summary.pictures());
    }

    /** A summary that lacks nothing; its scan is of the paper as it stands. */
    private static CitySummaryView complete() {
        return scanned(new CitySummaryView(
                new CitySummaryId(new UUID(5, 5)),
                3,
                PaperPlan.EDITION.id(),
                "450200",
                SummaryStatus.DRAFT,
                SummaryMother.narrative(),
                List.of("科普大篷车开进苗寨"),
                IntStream.range(0, SETTINGS.minSummaryPictures())
                        .mapToObj(i -> new ChosenPicture(new MediaFileId(new UUID(1, i)), "做实验"))
                        .toList(),
                List.of(),
                FIGURES.fingerprint(),
                new MediaFileId(new UUID(2, 2)),
                null,
                0,
                null,
                null,
                null,
                null,
                null,
                List.of()));
    }

    private static CitySummaryView scanned(CitySummaryView summary) {
        return Records.with(summary, "scanOf", paper(summary).mark());
    }

    private static List<String> blocking(CitySummaryView summary, UnreportedActivity... unreported) {
        return FilingRules.blocking(SETTINGS, summary, paper(summary), List.of(unreported), 0).stream()
                .map(FilingRulesTests::text)
                .toList();
    }

    private static String text(Violation violation) {
        String arguments = violation.arguments().isEmpty() ? "" : " " + violation.arguments();
        return violation.field() + ": " + violation.key() + arguments;
    }

    @Test
    void nothingBlocksWhatIsComplete() {
        assertThat(blocking(complete())).isEmpty();
    }

    @Test
    void aSummaryThatHasNotBeenBegunLacksEverything() {
        var blank = new CitySummary(new CitySummaryId(new UUID(5, 5)), PaperPlan.EDITION.id(), "450200").view();

        assertThat(blocking(blank, OPEN))
                .containsExactly(
                        "figures: summary.rule.unreported [1]",
                        "figures: summary.rule.figuresUnconfirmed",
                        "text: summary.rule.overviewMissing",
                        "text: summary.rule.practiceMissing",
                        "text: summary.rule.highlightMissing",
                        "text: summary.rule.publicityMissing",
                        "text: summary.rule.problemsMissing",
                        "text: summary.rule.textShort [" + SETTINGS.minSummaryLength() + ", 0]",
                        "pictures: summary.rule.picturesMissing [" + SETTINGS.minSummaryPictures() + ", 0]",
                        "scan: summary.rule.scanMissing");
    }

    @Test
    void everyActivityHasFiguresOrIsAnException() {
        assertThat(blocking(complete(), OPEN, OPEN)).containsExactly("figures: summary.rule.unreported [2]");
        assertThat(blocking(scanned(Records.with(complete(), "excused", List.of(EXCUSED))), OPEN))
                .isEmpty();
    }

    @Test
    void figuresThatChangedAreConfirmedAnew() {
        assertThat(blocking(Records.with(complete(), "confirmedFigures", "0123456789abcdef")))
                .containsExactly("figures: summary.rule.figuresChanged");
    }

    @Test
    void whatChangedAfterTheStampIsStampedAnew() {
        assertThat(blocking(Records.with(complete(), "highlights", List.of("改过的亮点"))))
                .containsExactly("scan: summary.rule.scanOutdated");
        assertThat(blocking(Records.with(complete(), "excused", List.of(EXCUSED))))
                .containsExactly("scan: summary.rule.scanOutdated");
    }

    @Test
    void onePictureTooFewIsTooFew() {
        var pictures = complete().pictures();
        var fewer = Records.with(complete(), "pictures", pictures.subList(1, pictures.size()));

        assertThat(blocking(scanned(fewer)))
                .containsExactly("pictures: summary.rule.picturesMissing [%d, %d]"
                        .formatted(SETTINGS.minSummaryPictures(), SETTINGS.minSummaryPictures() - 1));
    }

    @Test
    void theWholeTextCountsAndBlanksDoNot() {
        assertThat(FilingRules.length(new Narrative("基本 情况", "做法\n", null, null, "　打算"), List.of("亮 点", "𠮷日")))
                .isEqualTo(4 + 2 + 2 + 2 + 2);
        assertThat(blocking(scanned(Records.with(complete(), "narrative", new Narrative("基", "做", null, "宣", "打")))))
                .containsExactly("text: summary.rule.textShort [%d, %d]".formatted(SETTINGS.minSummaryLength(), 4 + 9));
    }
}

package org.kexuejie.summary.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.kexuejie.summary.Narrative;
import org.kexuejie.summary.SummaryFigures;
import org.kexuejie.tally.Sums;
import org.kexuejie.testing.Records;

class SummarySectionTests {

    private static final SummaryPaper PAPER = new SummaryPaper(
            "总结",
            new Narrative("第一段\n\n  第二段 ", "做法", null, "宣传", "打算"),
            List.of("亮点甲", "亮点乙"),
            new SummaryFigures(List.of(), Sums.NONE, 0, 10),
            List.of(),
            List.of());

    @Test
    void whatIsWrittenIsNumberedWithoutAGapAndInTheOrderOfTheOutline() {
        assertThat(SummarySection.of(PAPER))
                .containsExactly(
                        new SummarySection.Written("一", SummarySection.OVERVIEW, List.of("第一段", "第二段")),
                        new SummarySection.Written("二", SummarySection.PRACTICE, List.of("做法")),
                        new SummarySection.Written("三", SummarySection.HIGHLIGHTS, List.of("1.亮点甲", "2.亮点乙")),
                        new SummarySection.Written("四", SummarySection.PUBLICITY, List.of("宣传")),
                        new SummarySection.Written("五", SummarySection.PROBLEMS, List.of("打算")));
    }

    @Test
    void theMarkOfThePaperChangesWithAnythingOnIt() {
        assertThat(PAPER.mark())
                .matches("[0-9A-F]{8}")
                .isEqualTo(Records.with(PAPER, "title", "总结").mark());
        assertThat(List.of(
                        Records.with(PAPER, "title", "别的总结"),
                        Records.with(PAPER, "narrative", Narrative.EMPTY),
                        Records.with(PAPER, "highlights", List.of("亮点甲")),
                        Records.with(PAPER, "figures", new SummaryFigures(List.of(), Sums.NONE, 1, 10))))
                .extracting(SummaryPaper::mark)
                .doesNotHaveDuplicates()
                .doesNotContain(PAPER.mark());
    }
}

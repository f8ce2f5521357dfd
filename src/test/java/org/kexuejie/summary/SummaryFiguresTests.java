package org.kexuejie.summary;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.kexuejie.festival.LineId;
import org.kexuejie.tally.Sums;
import org.kexuejie.testing.Records;

class SummaryFiguresTests {

    private static final Sums SUMS = new Sums(1, 2, 3, 4, 5, 6, 7, 8, 9, 10);

    private static SummaryFigures figures(Sums line, Sums total, int covered) {
        return new SummaryFigures(
                List.of(new SummaryFigures.Line(new LineId(new UUID(7, 7)), "科普大篷车", line)), total, covered, 10);
    }

    @Test
    void theSameFiguresHaveTheSameFingerprint() {
        assertThat(figures(SUMS, SUMS, 4).fingerprint())
                .isEqualTo(figures(SUMS, SUMS, 4).fingerprint())
                .matches("[0-9a-f]{16}");
    }

    @Test
    void anyOtherFigureHasAnotherFingerprint() {
        var before = figures(SUMS, SUMS, 4).fingerprint();

        assertThat(figures(SUMS, SUMS, 5).fingerprint()).isNotEqualTo(before);
        for (String figure : Records.components(Sums.class)) {
            Sums other = Records.with(SUMS, figure, 99L);
            assertThat(figures(other, SUMS, 4).fingerprint())
                    .as(figure + " of a line")
                    .isNotEqualTo(before);
            assertThat(figures(SUMS, other, 4).fingerprint())
                    .as(figure + " in total")
                    .isNotEqualTo(before);
        }
    }
}

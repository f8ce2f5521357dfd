package org.kexuejie.deadline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kexuejie.testing.Violations.violationsOf;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kexuejie.testing.FestivalMoment;

class DeadlineTests {

    private static final Instant DUE = FestivalMoment.at("2020-06-30T18:00");

    private static Deadline deadline(@Nullable Instant extendedTo, boolean refusesLate) {
        return new Deadline(DeadlineKind.APPLICATION, DUE, extendedTo, refusesLate);
    }

    @ParameterizedTest
    @CsvSource(nullValues = "-", textBlock = """
                    2020-06-30T17:59:59, -,                false
                    2020-06-30T18:00:00, -,                false
                    2020-06-30T18:00:01, -,                true
                    2020-06-30T18:00:01, 2020-07-03T18:00, false
                    2020-07-03T18:00:00, 2020-07-03T18:00, false
                    2020-07-03T18:00:01, 2020-07-03T18:00, true
                    """)
    void itIsOverASecondAfterItsLastMoment(String now, @Nullable String extendedTo, boolean over) {
        var deadline = deadline(extendedTo == null ? null : FestivalMoment.at(extendedTo), true);

        assertThat(deadline.isOver(FestivalMoment.at(now))).isEqualTo(over);
        assertThat(deadline.isClosed(FestivalMoment.at(now))).isEqualTo(over);
    }

    @ParameterizedTest
    @CsvSource({
        "2020-06-26T14:00:00, deadline.left.days, 4, 4, false",
        "2020-06-27T18:00:00, deadline.left.days, 3, 0, true",
        "2020-06-29T18:00:01, deadline.left.hours, 23, 59, true",
        "2020-06-30T17:00:01, deadline.left.minutes, 59, 59, true",
        "2020-06-30T18:00:00, deadline.left.minutes, 0, 0, true"
    })
    void whatIsLeftIsSaidInItsTwoLargestUnits(String now, String key, long whole, int rest, boolean soon) {
        var notice = new DeadlineNotice(deadline(null, true), FestivalMoment.at(now));

        assertThat(List.of(notice.leftKey(), notice.leftWhole(), notice.leftRest(), notice.soon()))
                .isEqualTo(List.of(key, whole, rest, soon));
        assertThat(notice.over()).isFalse();
    }

    @Test
    void whenItIsOverNothingIsLeft() {
        var notice = new DeadlineNotice(deadline(null, false), DUE.plusSeconds(1));

        assertThat(notice.over()).isTrue();
        assertThat(notice.closed()).isFalse();
        assertThat(notice.soon()).isFalse();
        assertThat(notice.left()).isZero();
    }

    @Test
    void anExtensionNeverShortensIt() {
        assertThat(deadline(FestivalMoment.at("2020-06-29T18:00"), true).endsAt())
                .isEqualTo(DUE);
    }

    @Test
    void whereLateIsTakenNothingIsClosed() {
        var deadline = deadline(null, false);

        assertThat(deadline.isOver(DUE.plusSeconds(1))).isTrue();
        assertThat(violationsOf(() -> deadline.check(DUE.plusSeconds(1)))).isEmpty();
    }

    @Test
    void theRefusalSaysWhatEndedWhen() {
        assertThat(violationsOf(() ->
                        deadline(FestivalMoment.at("2020-07-03T18:00"), true).check(FestivalMoment.NOW)))
                .containsExactly("deadline.rule.closed.APPLICATION [2020-07-03 18:00]");
    }
}

package org.kexuejie.insight.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kexuejie.activity.LinePlan;
import org.kexuejie.festival.CoverageMode;
import org.kexuejie.festival.EditionId;
import org.kexuejie.festival.EditionInfo;
import org.kexuejie.festival.EditionSettings;
import org.kexuejie.festival.EditionStatus;
import org.kexuejie.festival.LateHandling;
import org.kexuejie.festival.LineId;
import org.kexuejie.festival.TargetId;
import org.kexuejie.festival.TargetInfo;
import org.kexuejie.festival.TargetRule;
import org.kexuejie.festival.TargetWording;
import org.kexuejie.tally.LineReach;

/** What targets of the plan are measured by, and what is said of them when. */
class TargetProgressTests {

    private static final LineId LINE = new LineId(new UUID(0, 1));
    private static final LineId QUIET_LINE = new LineId(new UUID(0, 2));
    private static final TargetFigures FIGURES = new TargetFigures(
            new CoverageSums(40, 50, 21),
            Map.of(LINE, new LineReach(6, 20_500, 31)),
            Map.of(LINE, new LinePlan(9, 31_000, 38)),
            13,
            12,
            11,
            10);

    @Test
    void everyRuleCountsItsOwnRecords() {
        var reached = new EnumMap<TargetRule, Long>(TargetRule.class);
        Arrays.stream(TargetRule.values()).forEach(rule -> reached.put(rule, FIGURES.reached(target(rule, LINE))));

        assertThat(reached)
                .isEqualTo(Map.of(
                        TargetRule.COUNTIES_COVERED, 40L,
                        TargetRule.COUNTIES_OF_LINE, 6L,
                        TargetRule.YOUTH_VISITS, 20_500L,
                        TargetRule.RESOURCES_USED, 31L,
                        TargetRule.CITY_TEAMS_FILED, 13L,
                        TargetRule.CITY_PLANS_FILED, 12L,
                        TargetRule.CITY_SUMMARIES_RECEIVED, 11L,
                        TargetRule.STAMPED_PAPERS_RECEIVED, 10L,
                        TargetRule.MILESTONE, 0L));
    }

    @Test
    void countiesAndLinesKnowWhatIsPlanned() {
        var planned = new EnumMap<TargetRule, Long>(TargetRule.class);
        for (TargetRule rule : TargetRule.values()) {
            Long plan = FIGURES.planned(target(rule, LINE));
            if (plan != null) {
                planned.put(rule, plan);
            }
        }

        assertThat(planned)
                .isEqualTo(Map.of(
                        TargetRule.COUNTIES_COVERED, 50L,
                        TargetRule.COUNTIES_OF_LINE, 9L,
                        TargetRule.YOUTH_VISITS, 31_000L,
                        TargetRule.RESOURCES_USED, 38L));
    }

    @Test
    void aLineWithoutEventsHasReachedAndPlannedNothing() {
        List.of(TargetRule.COUNTIES_OF_LINE, TargetRule.YOUTH_VISITS, TargetRule.RESOURCES_USED)
                .forEach(rule -> {
                    assertThat(FIGURES.reached(target(rule, QUIET_LINE))).isZero();
                    assertThat(FIGURES.planned(target(rule, QUIET_LINE))).isZero();
                });
    }

    @Test
    void aMilestoneIsReachedOnceItsDayIsNoted() {
        var held = new Target(TargetRule.MILESTONE).amount(1L).achievedOn(LocalDate.parse("2020-09-19"));

        assertThat(progress(held, "2020-10-01"))
                .extracting(TargetProgress::reached, TargetProgress::state)
                .containsExactly(1L, TargetState.REACHED);
    }

    @ParameterizedTest
    @CsvSource({
        "AT_LEAST, 40, 2020-10-01, FULFILLED",
        "AT_LEAST, 41, 2020-10-01, RUNNING",
        "AT_LEAST, 41, 2020-11-07, RUNNING",
        "AT_LEAST, 41, 2020-11-08, MISSED",
        "AT_LEAST, 40, 2020-11-08, FULFILLED",
        "AIM, 40, 2020-10-01, REACHED",
        "AIM, 41, 2020-10-01, RUNNING",
        "AIM, 41, 2020-11-07, RUNNING",
        "AIM, 41, 2020-11-08, BELOW",
        "AIM, 40, 2020-11-08, REACHED",
        "AIM,, 2020-11-08, UNSET",
        "AT_LEAST,, 2020-10-01, UNSET"
    })
    void theWordGoesByTheWordingAndByWhetherReportsMayStillCome(
            TargetWording wording, @Nullable Long amount, String today, TargetState state) {
        var target = new Target(TargetRule.COUNTIES_COVERED).wording(wording).amount(amount);

        assertThat(progress(target, today).state()).isEqualTo(state);
    }

    @ParameterizedTest
    @CsvSource({"2020-06-30, RUNNING", "2020-07-01, MISSED"})
    void aTargetWithADayOfItsOwnRunsUntilThen(String today, TargetState state) {
        var target = new Target(TargetRule.CITY_TEAMS_FILED)
                .wording(TargetWording.AT_LEAST)
                .amount(14L)
                .dueOn(LocalDate.parse("2020-06-30"));

        assertThat(progress(target, today).state()).isEqualTo(state);
    }

    @ParameterizedTest
    @CsvSource({"111, 36", "40, 100", "20, 200", ", 0"})
    void percentIsFullPercentOfTheAmount(@Nullable Long amount, long percent) {
        var target = new Target(TargetRule.COUNTIES_COVERED).amount(amount);

        assertThat(progress(target, "2020-10-01").percent()).isEqualTo(percent);
    }

    private static TargetProgress progress(Target target, String today) {
        return TargetProgress.of(target.info(), FIGURES, edition(), LocalDate.parse(today));
    }

    private static TargetInfo target(TargetRule rule, LineId line) {
        return new Target(rule).line(line).info();
    }

    private static EditionInfo edition() {
        LocalDate due = LocalDate.parse("2020-11-30");
        return new EditionInfo(
                new EditionId(new UUID(0, 8)),
                0,
                8,
                "科学节",
                "科学节",
                "Festival",
                "主题",
                "Theme",
                "指导思想",
                "青少年",
                LocalDate.parse("2020-09-01"),
                LocalDate.parse("2020-10-31"),
                EditionStatus.OPEN,
                new EditionSettings(
                        LocalDate.parse("2020-06-30"),
                        7,
                        due,
                        18,
                        LateHandling.ACCEPTED,
                        CoverageMode.A_AND_B,
                        3,
                        10,
                        1500),
                List.of());
    }

    /** A target to be varied. */
    private static final class Target {

        private final TargetRule rule;
        private TargetWording wording = TargetWording.AIM;
        private @Nullable LineId line;
        private @Nullable Long amount;
        private @Nullable LocalDate dueOn;
        private @Nullable LocalDate achievedOn;

        Target(TargetRule rule) {
            this.rule = rule;
        }

        Target wording(TargetWording value) {
            wording = value;
            return this;
        }

        Target line(LineId value) {
            line = value;
            return this;
        }

        Target amount(@Nullable Long value) {
            amount = value;
            return this;
        }

        Target dueOn(LocalDate value) {
            dueOn = value;
            return this;
        }

        Target achievedOn(LocalDate value) {
            achievedOn = value;
            return this;
        }

        TargetInfo info() {
            return new TargetInfo(
                    new TargetId(new UUID(0, 3)),
                    0,
                    "指标",
                    rule,
                    line,
                    amount,
                    "个",
                    wording,
                    "七（二）1",
                    dueOn,
                    achievedOn,
                    null);
        }
    }
}

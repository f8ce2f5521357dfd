package org.kexuejie.festival.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kexuejie.testing.Violations.violationsOf;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.kexuejie.festival.EditionId;
import org.kexuejie.festival.LineId;
import org.kexuejie.festival.TargetId;
import org.kexuejie.festival.TargetRule;
import org.kexuejie.festival.TargetWording;
import org.kexuejie.testing.Records;

class TargetTests {

    private static final Set<TargetRule> OF_A_LINE =
            Set.of(TargetRule.COUNTIES_OF_LINE, TargetRule.YOUTH_VISITS, TargetRule.RESOURCES_USED);
    private static final LineId LINE = new LineId(new UUID(2, 1));
    private static final LocalDate DAY = LocalDate.parse("2020-09-19");

    private static final TargetDetails VISITS = new TargetDetails(
            "受益青少年", TargetRule.YOUTH_VISITS, LINE, 300L, "人次", TargetWording.AIM, "七（二）2", DAY, null, "约数");

    private static Target target(TargetDetails details) {
        return new Target(new TargetId(new UUID(4, 1)), new EditionId(new UUID(8, 0)), 0, details);
    }

    private static TargetDetails counting(TargetRule rule) {
        return Records.with(VISITS, "rule", rule);
    }

    @Test
    void itIsKeptAsItWasGiven() {
        Target target = target(VISITS);
        TargetDetails open = Records.with(VISITS, "amount", null);

        assertThat(target.details()).isEqualTo(VISITS);

        target.revise(open);
        assertThat(target.details()).isEqualTo(open);
    }

    @ParameterizedTest
    @EnumSource
    void aLineIsNamedExactlyWhereTheRuleCountsInOne(TargetRule rule) {
        boolean needsLine = OF_A_LINE.contains(rule);

        assertThat(violationsOf(() -> target(counting(rule))))
                .isEqualTo(needsLine ? List.of() : List.of("line: festival.rule.targetTakesNoLine"));
        assertThat(violationsOf(() -> target(Records.with(counting(rule), "line", null))))
                .isEqualTo(needsLine ? List.of("line: festival.rule.targetNeedsLine") : List.of());
    }

    @ParameterizedTest
    @EnumSource
    void onlyAMilestoneIsAchievedOnADay(TargetRule rule) {
        TargetDetails achieved = Records.with(counting(rule), "achievedOn", DAY);
        TargetDetails fitting = OF_A_LINE.contains(rule) ? achieved : Records.with(achieved, "line", null);

        assertThat(violationsOf(() -> target(fitting)))
                .isEqualTo(
                        rule == TargetRule.MILESTONE
                                ? List.of()
                                : List.of("achievedOn: festival.rule.onlyMilestonesAchieved"));
    }

    @Test
    void whatIsRefusedChangesNothing() {
        Target target = target(VISITS);

        violationsOf(() -> target.revise(counting(TargetRule.MILESTONE)));

        assertThat(target.details()).isEqualTo(VISITS);
    }
}

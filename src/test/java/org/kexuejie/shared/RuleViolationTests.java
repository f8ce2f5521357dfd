package org.kexuejie.shared;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.kexuejie.shared.RuleViolation.Violation;

class RuleViolationTests {

    @Test
    void whateverIsBrokenIsToldAtOnceAndInOrder() {
        var rules = new RuleViolation.Collector()
                .check(false, "title", "rule.title", 60)
                .check(true, "place", "rule.place")
                .check(false, "endAt", "rule.end");

        assertThatExceptionOfType(RuleViolation.class)
                .isThrownBy(rules::throwIfAny)
                .withMessage("rule.title, rule.end")
                .extracting(RuleViolation::violations)
                .isEqualTo(List.of(
                        new Violation("title", "rule.title", List.of(60)),
                        new Violation("endAt", "rule.end", List.of())));
    }

    @Test
    void nothingBrokenNothingThrown() {
        assertThatCode(new RuleViolation.Collector().check(true, "title", "rule.title")::throwIfAny)
                .doesNotThrowAnyException();
    }

    @Test
    void onlyTheVersionThatStandsMayBeChanged() {
        assertThatCode(() -> EditConflict.check(3, 3, "activity")).doesNotThrowAnyException();
        assertThatExceptionOfType(EditConflict.class)
                .isThrownBy(() -> EditConflict.check(2, 3, "activity"))
                .withMessage("activity: read version 2, found 3");
    }
}

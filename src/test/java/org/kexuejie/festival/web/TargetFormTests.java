package org.kexuejie.festival.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.kexuejie.festival.LineId;
import org.kexuejie.festival.TargetId;
import org.kexuejie.festival.TargetInfo;
import org.kexuejie.festival.TargetRule;
import org.kexuejie.festival.TargetWording;
import org.kexuejie.festival.domain.TargetDetails;
import org.kexuejie.testing.Limits;
import org.kexuejie.testing.Records;

class TargetFormTests {

    private static final LineId LINE = new LineId(new UUID(2, 1));
    private static final LocalDate DUE = LocalDate.parse("2020-10-31");

    private static final TargetInfo TARGET = new TargetInfo(
            new TargetId(new UUID(4, 1)),
            5,
            "受益青少年",
            TargetRule.YOUTH_VISITS,
            LINE,
            300L,
            "人次",
            TargetWording.AIM,
            "七（二）2",
            DUE,
            null,
            "约数");
    private static final TargetForm FORM = TargetForm.of(TARGET);

    @Test
    void whatIsKeptComesBackAsItWas() {
        assertThat(FORM.toDetails())
                .isEqualTo(new TargetDetails(
                        "受益青少年",
                        TargetRule.YOUTH_VISITS,
                        LINE,
                        300L,
                        "人次",
                        TargetWording.AIM,
                        "七（二）2",
                        DUE,
                        null,
                        "约数"));
        assertThat(TargetForm.of(Records.with(TARGET, "line", null)).toDetails().line())
                .isNull();
        assertThat(FORM.version()).isEqualTo(5);
    }

    @Test
    void whatIsCountedAndHowStrictlyIsNeeded() {
        assertThat(Limits.refusedBy(FORM)).isEmpty();
        assertThat(Limits.refusedBy(TargetForm.blank()))
                .isEqualTo(Map.of(
                        "label", "shell.rule.missing",
                        "rule", "shell.rule.missing",
                        "unit", "shell.rule.missing",
                        "wording", "shell.rule.missing",
                        "source", "shell.rule.missing"));
    }

    @Test
    void whatIsTypedMustMakeSense() {
        assertThat(Limits.refused(
                        FORM,
                        Map.of(
                                "amount", 0L,
                                "label", "标".repeat(41),
                                "unit", "个".repeat(11),
                                "source", "七".repeat(41),
                                "note", "注".repeat(201))))
                .isEqualTo(Map.of(
                        "amount", "festival.rule.atLeast",
                        "label", "shell.rule.tooLong",
                        "unit", "shell.rule.tooLong",
                        "source", "shell.rule.tooLong",
                        "note", "shell.rule.tooLong"));
    }
}

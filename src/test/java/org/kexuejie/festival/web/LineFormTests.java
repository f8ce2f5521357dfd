package org.kexuejie.festival.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kexuejie.festival.LineInfo;
import org.kexuejie.festival.ProgrammeSection;
import org.kexuejie.festival.ResponsibleUnit;
import org.kexuejie.festival.Sector;
import org.kexuejie.festival.domain.LineDetails;
import org.kexuejie.festival.web.LineForm.UnitForm;
import org.kexuejie.testing.Limits;
import org.kexuejie.testing.PaperPlan;
import org.kexuejie.testing.Records;

class LineFormTests {

    private static final ResponsibleUnit AST = new ResponsibleUnit("各市科协", Sector.AST);
    private static final ResponsibleUnit MUSEUM = new ResponsibleUnit("广西科技馆", null);

    private static final LineInfo LINE =
            Records.with(Records.with(PaperPlan.VAN_LINE, "content", "送科普到基层"), "responsibles", List.of(AST, MUSEUM));
    private static final LineForm FORM = LineForm.of(LINE);

    private static UnitForm row(@Nullable String place, @Nullable String name) {
        return new UnitForm(place == null ? null : new BigDecimal(place), name, null);
    }

    private static LineForm with(UnitForm... rows) {
        return Records.with(FORM, "responsibles", List.of(rows));
    }

    private static List<String> units(LineForm form) {
        return form.toDetails().responsibles().stream()
                .map(ResponsibleUnit::name)
                .toList();
    }

    @Test
    void whatIsKeptComesBackAsItWas() {
        assertThat(FORM.toDetails())
                .isEqualTo(new LineDetails(
                        LINE.section(),
                        LINE.name(),
                        LINE.shortName(),
                        LINE.content(),
                        LINE.countsForCoverage(),
                        LINE.officeConfirms(),
                        LINE.resource(),
                        LINE.responsibles()));
    }

    @Test
    void rowsAreNumberedWithRoomBelowThem() {
        assertThat(FORM.responsibles())
                .containsExactly(
                        new UnitForm(BigDecimal.ONE, "各市科协", Sector.AST),
                        row("2", "广西科技馆"),
                        row("3", null),
                        row("4", null),
                        row("5", null));
        assertThat(LineForm.blank(ProgrammeSection.LINKED).responsibles())
                .containsExactly(row("1", null), row("2", null), row("3", null));
    }

    @Test
    void unitsStandInTheOrderOfTheirNumbers() {
        assertThat(units(with(row("3", "甲"), row("1", "乙"), row("2", "丙")))).containsExactly("乙", "丙", "甲");
        assertThat(units(with(row("2", "甲"), row("2", "乙"), row("1", "丙")))).containsExactly("丙", "甲", "乙");
        assertThat(units(with(row(null, "甲"), row("1", "乙")))).containsExactly("乙", "甲");
        assertThat(units(with(row("1", "甲"), row("2", "乙"), row("1.5", "丙")))).containsExactly("甲", "丙", "乙");
    }

    @Test
    void rowsWithoutANameDoNotCount() {
        assertThat(units(with(row("1", null), row("2", "乙")))).containsExactly("乙");
        assertThat(units(Records.with(FORM, "responsibles", null))).isEmpty();
    }

    @Test
    void aTickThatIsNotSentIsNone() {
        assertThat(Records.with(FORM, "countsForCoverage", null).toDetails().countsForCoverage())
                .isFalse();
    }

    @Test
    void namesCodeSectionAndContentAreNeeded() {
        assertThat(Limits.refusedBy(FORM)).isEmpty();
        assertThat(Limits.refusedBy(new LineForm(0, null, null, null, null, null, null, null, null, null)))
                .isEqualTo(Map.of(
                        "code", "shell.rule.missing",
                        "section", "shell.rule.missing",
                        "name", "shell.rule.missing",
                        "shortName", "shell.rule.missing",
                        "content", "shell.rule.missing"));
    }

    @Test
    void textsHaveTheirLength() {
        assertThat(Limits.refused(
                        FORM,
                        Map.of(
                                "name", "名".repeat(101),
                                "shortName", "名".repeat(21),
                                "content", "容".repeat(2001),
                                "resource", "源".repeat(21))))
                .isEqualTo(Map.of(
                        "name", "shell.rule.tooLong",
                        "shortName", "shell.rule.tooLong",
                        "content", "shell.rule.tooLong",
                        "resource", "shell.rule.tooLong"));
        assertThat(Limits.refusedBy(with(row("1", "甲"), row("2", "馆".repeat(41)))))
                .isEqualTo(Map.of("responsibles[1].name", "shell.rule.tooLong"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"A", "abc", "1A", "A-B", "A B", "机器人", "A_23456789_123456789_123456789_123456789_"})
    void aCodeIsWrittenInCapitalsFiguresAndUnderscores(String code) {
        assertThat(Limits.refused(FORM, Map.of("code", code))).isEqualTo(Map.of("code", "festival.rule.lineCodeForm"));
    }
}

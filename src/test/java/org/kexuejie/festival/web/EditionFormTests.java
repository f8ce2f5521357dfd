package org.kexuejie.festival.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.kexuejie.festival.CoverageMode;
import org.kexuejie.festival.EditionInfo;
import org.kexuejie.festival.EditionSettings;
import org.kexuejie.festival.LateHandling;
import org.kexuejie.festival.Phase;
import org.kexuejie.festival.PhaseKind;
import org.kexuejie.festival.domain.EditionDetails;
import org.kexuejie.testing.Limits;
import org.kexuejie.testing.PaperPlan;
import org.kexuejie.testing.Records;

class EditionFormTests {

    private static final EditionInfo EDITION = edition();
    private static final EditionForm FORM = EditionForm.of(EDITION);

    private static EditionInfo edition() {
        EditionInfo full = Records.with(PaperPlan.EDITION, "guidingThought", "第八届要办得更好");
        full = Records.with(full, "audience", "全区广大青少年");
        full = Records.with(full, "nameEn", "The 8th Science Festival");
        return Records.with(full, "phases", List.of(phase(PhaseKind.MOBILISE, "2020-02-29", "2020-06-30")));
    }

    private static Phase phase(PhaseKind kind, String startsOn, String endsOn) {
        return new Phase(kind, "发动阶段", LocalDate.parse(startsOn), LocalDate.parse(endsOn));
    }

    @Test
    void whatIsKeptComesBackAsItWas() {
        assertThat(FORM.toDetails())
                .isEqualTo(new EditionDetails(
                        EDITION.number(),
                        EDITION.name(),
                        EDITION.shortName(),
                        EDITION.nameEn(),
                        EDITION.theme(),
                        EDITION.themeEn(),
                        EDITION.guidingThought(),
                        EDITION.audience(),
                        EDITION.startsOn(),
                        EDITION.endsOn(),
                        EDITION.settings()));
        assertThat(FORM.phases()).isNull();
        assertThat(FORM.version()).isEqualTo(EDITION.version());
    }

    @Test
    void theNextOneIsForeseenAYearLaterUnderTheNextNumber() {
        EditionForm next = EditionForm.after(EDITION);

        assertThat(next.toDetails())
                .isEqualTo(new EditionDetails(
                        9,
                        "第九届科学节",
                        "科学节",
                        "The 9th Science Festival",
                        EDITION.theme(),
                        EDITION.themeEn(),
                        "第九届要办得更好",
                        EDITION.audience(),
                        LocalDate.parse("2021-09-01"),
                        LocalDate.parse("2021-10-31"),
                        new EditionSettings(
                                LocalDate.parse("2021-06-30"),
                                7,
                                LocalDate.parse("2021-11-30"),
                                18,
                                LateHandling.ACCEPTED,
                                CoverageMode.A_AND_B,
                                3,
                                10,
                                1500)));
        assertThat(PhaseForm.toPhases(next.phases()))
                .containsExactly(phase(PhaseKind.MOBILISE, "2021-02-28", "2021-06-30"));
    }

    @Test
    void allOfTheFormIsNeeded() {
        var empty = new HashMap<String, @Nullable Object>();
        Records.components(EditionForm.class).stream()
                .filter(name -> !List.of("version", "phases").contains(name))
                .forEach(name -> empty.put(name, null));

        var named = new HashSet<String>(empty.keySet());
        named.remove("settings");
        Records.components(SettingsForm.class).forEach(name -> named.add("settings." + name));
        assertThat(Limits.refused(FORM, empty)).isEqualTo(all("shell.rule.missing", named));
    }

    @Test
    void textsHaveTheirLength() {
        var longest = Map.of(
                "name", 80,
                "shortName", 40,
                "nameEn", 200,
                "theme", 60,
                "themeEn", 200,
                "guidingThought", 2000,
                "audience", 100);

        longest.forEach((field, length) -> {
            assertThat(Limits.refused(FORM, Map.of(field, "字".repeat(length)))).isEmpty();
            assertThat(Limits.refused(FORM, Map.of(field, "字".repeat(length + 1))))
                    .isEqualTo(Map.of(field, "shell.rule.tooLong"));
        });
    }

    @Test
    void numbersStayWithinWhatTheDatabaseTakes() {
        assertThat(Limits.refusedBy(FORM)).isEmpty();
        assertThat(Limits.refused(FORM, Map.of("number", 0))).isEqualTo(Map.of("number", "festival.rule.atLeast"));
        assertThat(Limits.refused(FORM, Map.of("number", 1000))).isEqualTo(Map.of("number", "shell.rule.tooMany"));
        assertThat(Limits.refusedBy(Records.with(FORM, "settings", settings(1, 1, 0, 0, 0))))
                .isEmpty();
        assertThat(Limits.refusedBy(Records.with(FORM, "settings", settings(90, 24, 50, 100, 10_000))))
                .isEmpty();
        assertThat(Limits.refusedBy(Records.with(FORM, "settings", settings(0, 0, -1, -1, -1))))
                .isEqualTo(Map.of(
                        "settings.reportDueDays", "festival.rule.atLeast",
                        "settings.dueHour", "festival.rule.atLeast",
                        "settings.minReportPhotos", "shell.rule.negative",
                        "settings.minSummaryPictures", "shell.rule.negative",
                        "settings.minSummaryLength", "shell.rule.negative"));
        assertThat(Limits.refusedBy(Records.with(FORM, "settings", settings(91, 25, 51, 101, 10_001))))
                .isEqualTo(all(
                        "shell.rule.tooMany",
                        List.of(
                                "settings.reportDueDays",
                                "settings.dueHour",
                                "settings.minReportPhotos",
                                "settings.minSummaryPictures",
                                "settings.minSummaryLength")));
    }

    private static SettingsForm settings(int days, int hour, int photos, int pictures, int length) {
        LocalDate day = EDITION.endsOn();
        return new SettingsForm(day, days, day, hour, LateHandling.REFUSED, CoverageMode.ANY, photos, pictures, length);
    }

    private static Map<String, String> all(String message, Iterable<String> fields) {
        var all = new TreeMap<String, String>();
        fields.forEach(field -> all.put(field, message));
        return all;
    }
}

package org.kexuejie.activity.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kexuejie.testing.RegistrationBuilder.aRegistration;
import static org.kexuejie.testing.ReportBuilder.aReport;
import static org.kexuejie.testing.Violations.violationsOf;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kexuejie.activity.MediaReport;
import org.kexuejie.activity.Registration;
import org.kexuejie.activity.Report;
import org.kexuejie.testing.FestivalMoment;
import org.kexuejie.testing.PaperPlan;
import org.kexuejie.testing.Records;

class ReportRulesTests {

    private static final Instant NOW = FestivalMoment.at("2020-09-20T09:00");
    private static final ReportRules RULES = new ReportRules(3, NOW);
    private static final List<String> OPEN_FIELDS = Records.components(Report.class).stream()
            .filter(component -> !component.endsWith("NotApplicable"))
            .toList();

    @Test
    void aCompleteReportIsTaken() {
        assertThat(broken(aReport().build(), 3)).isEmpty();
    }

    @Test
    void eachMissingFieldIsNamedByItsRuleAndNothingElseIs() {
        var named = new LinkedHashMap<String, List<String>>();
        for (String component : OPEN_FIELDS) {
            List<String> violations = broken(Records.with(aReport().build(), component, null), 3);
            if (!violations.isEmpty()) {
                named.put(component, violations);
            }
        }

        assertThat(named)
                .isEqualTo(Map.ofEntries(
                        Map.entry("startAt", List.of("startAt: activity.rule.actualStartMissing")),
                        Map.entry("endAt", List.of("endAt: activity.rule.actualEndMissing")),
                        Map.entry("place", List.of("place: activity.rule.placeMissing")),
                        Map.entry("youthVisits", List.of("youthVisits: activity.rule.youthVisitsMissing")),
                        Map.entry("teacherVisits", List.of("teacherVisits: activity.rule.teacherVisitsMissing")),
                        Map.entry("publicVisits", List.of("publicVisits: activity.rule.publicVisitsMissing")),
                        Map.entry("summary", List.of("summary: activity.rule.summaryShort [200]")),
                        Map.entry("preparedBy", List.of("preparedBy: activity.rule.preparedByMissing")),
                        Map.entry("checkedBy", List.of("checkedBy: activity.rule.checkedByMissing"))));
    }

    @Test
    void everythingThatIsMissingIsSaidAtOnce() {
        assertThat(broken(Report.empty(), 2))
                .containsExactly(
                        "startAt: activity.rule.actualStartMissing",
                        "endAt: activity.rule.actualEndMissing",
                        "place: activity.rule.placeMissing",
                        "lectures: activity.rule.sessionsMissing",
                        "youthVisits: activity.rule.youthVisitsMissing",
                        "teacherVisits: activity.rule.teacherVisitsMissing",
                        "publicVisits: activity.rule.publicVisitsMissing",
                        "summary: activity.rule.summaryShort [200]",
                        "preparedBy: activity.rule.preparedByMissing",
                        "checkedBy: activity.rule.checkedByMissing",
                        "photos: activity.rule.photosMissing [3, 2]");
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {"0, 0, 0, false", "-, -, -, false", "-, 1, -, true", "1, 2, 3, true"})
    void thereIsAtLeastOneSession(
            @Nullable Integer lectures, @Nullable Integer exhibitions, @Nullable Integer trainings, boolean enough) {
        assertThat(broken(aReport().sessions(lectures, exhibitions, trainings).build(), 3))
                .isEqualTo(enough ? List.of() : List.of("lectures: activity.rule.sessionsMissing"));
    }

    @Test
    void sessionsOfAllTypesCount() {
        var given = new LinkedHashMap<String, Integer>();
        for (String type : List.of("lectures", "exhibitions", "trainings", "films", "contests", "otherSessions")) {
            given.put(type, Records.with(Report.empty(), type, 7).sessionCount());
        }

        assertThat(given.values()).containsOnly(7);
        assertThat(aReport().sessions(1, 2, null).build().sessionCount()).isEqualTo(3);
    }

    @ParameterizedTest
    @CsvSource({
        "2020-09-20T09:00, 2020-09-20T09:30, ''",
        "2020-09-20T09:01, 2020-09-20T09:30, startAt: activity.rule.actualStartInFuture",
        "2020-09-19T14:30, 2020-09-19T14:30, endAt: activity.rule.endBeforeStart",
        "2020-09-19T14:30, 2020-09-19T14:00, endAt: activity.rule.endBeforeStart"
    })
    void itWasHeldInOrderAndNotInTheFuture(String start, String end, String violation) {
        assertThat(broken(aReport().from(start).to(end).varianceNote("改期").build(), 3))
                .isEqualTo(violation.isEmpty() ? List.of() : List.of(violation));
    }

    @ParameterizedTest
    @CsvSource({"199, false", "200, true"})
    void theSummaryHasTwoHundredCharacters(int length, boolean enough) {
        assertThat(broken(aReport().summary("科".repeat(length)).build(), 3).isEmpty())
                .isEqualTo(enough);
    }

    @ParameterizedTest
    @CsvSource({
        "300, 149, true",
        "300, 150, false",
        "300, 450, false",
        "300, 451, true",
        "300, 0, true",
        "301, 150, true",
        "301, 151, false",
        "301, 451, false",
        "301, 452, true",
        "1, 1, false",
        "1, 2, true",
        "99999, 2147483647, true"
    })
    void moreThanHalfMoreOrLessThanExpectedNeedsANote(int expected, int youth, boolean needsNote) {
        Registration planned =
                aRegistration(PaperPlan.LINE.id()).expectedYouth(expected).build();
        var report = aReport().youth(youth);
        var violation = "varianceNote: activity.rule.varianceNoteMissing [%d, %d]".formatted(expected, youth);

        assertThat(ReportRules.differsMuch(planned, report.build())).isEqualTo(needsNote);
        assertThat(broken(planned, report.build(), 3)).isEqualTo(needsNote ? List.of(violation) : List.of());
        assertThat(broken(planned, report.varianceNote("当天暴雨").build(), 3)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {"-, -, true", "200, 120, true", "320, -, true", "200, 121, false", "2147483647, 2147483647, false"
            })
    void stagesAreTogetherNoMoreThanTheYouth(@Nullable Integer primary, @Nullable Integer junior, boolean within) {
        long sum = (long) Report.count(primary) + Report.count(junior);

        assertThat(broken(aReport().stages(primary, junior).build(), 3))
                .isEqualTo(
                        within
                                ? List.of()
                                : List.of("primaryVisits: activity.rule.stagesExceedYouth [%d, 320]".formatted(sum)));
    }

    @Test
    void whatDoesNotApplyIsLeftOpenOrNone() {
        var openTeachers = aReport().teachers(null).notApplicable(true, false);
        var openPublic = aReport().publicVisits(null).notApplicable(false, true);

        assertThat(broken(openTeachers.build(), 3)).isEmpty();
        assertThat(broken(openPublic.build(), 3)).isEmpty();
        assertThat(broken(openTeachers.teachers(0).build(), 3)).isEmpty();
        assertThat(broken(openTeachers.teachers(1).build(), 3))
                .containsExactly("teacherVisits: activity.rule.notApplicableButCounted");
        assertThat(broken(openPublic.publicVisits(1).build(), 3))
                .containsExactly("publicVisits: activity.rule.notApplicableButCounted");
    }

    @Test
    void eachReportOfAMediumIsWhole() {
        var whole = aReport().build().mediaReports().getFirst();

        assertThat(broken(aReport().mediaReports().build(), 3)).isEmpty();
        assertThat(broken(aReport().mediaReports(whole, whole).build(), 3)).isEmpty();
        for (String component : Records.components(MediaReport.class)) {
            assertThat(broken(
                            aReport()
                                    .mediaReports(whole, Records.with(whole, component, null))
                                    .build(),
                            3))
                    .as(component)
                    .containsExactly("mediaReports: activity.rule.mediaReportIncomplete");
        }
    }

    @ParameterizedTest
    @CsvSource({"2020-09-19T00:00, false", "2020-09-19T08:00, false", "2020-09-18T23:59, true", "2020-09-12T14:30, true"
    })
    void anotherDayThanTheRegisteredOneNeedsANote(String start, boolean needsNote) {
        var report = aReport().from(start);

        assertThat(broken(report.build(), 3))
                .isEqualTo(needsNote ? List.of("varianceNote: activity.rule.rescheduleNoteMissing") : List.of());
        assertThat(broken(report.varianceNote("因台风改期").build(), 3)).isEmpty();
    }

    @Test
    void theSummaryIsCountedByCharactersNotByCodeUnits() {
        assertThat(broken(aReport().summary("𠮷".repeat(199)).build(), 3))
                .containsExactly("summary: activity.rule.summaryShort [200]");
        assertThat(broken(aReport().summary("𠮷".repeat(200)).build(), 3)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"2, false", "3, true", "4, true"})
    void photosAreAsManyAsTheEditionAsksFor(int photos, boolean enough) {
        assertThat(broken(aReport().build(), photos))
                .isEqualTo(
                        enough ? List.of() : List.of("photos: activity.rule.photosMissing [3, %d]".formatted(photos)));
    }

    private static List<String> broken(Report given, int photos) {
        return broken(aRegistration(PaperPlan.LINE.id()).build(), given, photos);
    }

    private static List<String> broken(Registration planned, Report given, int photos) {
        return violationsOf(() -> RULES.check(planned, given, photos));
    }
}

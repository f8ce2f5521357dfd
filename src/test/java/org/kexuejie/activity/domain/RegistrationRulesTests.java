package org.kexuejie.activity.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kexuejie.testing.PaperPlan.EDITION;
import static org.kexuejie.testing.RegistrationBuilder.aRegistration;
import static org.kexuejie.testing.Violations.violationsOf;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kexuejie.activity.ActivityForm;
import org.kexuejie.activity.ActivityMode;
import org.kexuejie.activity.Organizer;
import org.kexuejie.activity.OrganizerRole;
import org.kexuejie.activity.Registration;
import org.kexuejie.activity.RegistrationPaper;
import org.kexuejie.media.MediaFileId;
import org.kexuejie.testing.PaperPlan;
import org.kexuejie.testing.Records;
import org.kexuejie.testing.RegistrationBuilder;

class RegistrationRulesTests {

    private static final RegistrationRules RULES = new RegistrationRules(EDITION, PaperPlan.LINE);

    private static final MediaFileId FILE = new MediaFileId(new UUID(5, 1));

    private static RegistrationBuilder complete() {
        return aRegistration(PaperPlan.LINE.id()).papers(FILE, FILE);
    }

    @Test
    void aCompleteRegistrationIsTaken() {
        assertThat(broken(complete().build())).isEmpty();
    }

    @Test
    void eachMissingFieldIsNamedByItsRuleAndNothingElseIs() {
        var named = new LinkedHashMap<String, List<String>>();
        for (String component : Records.components(Registration.class)) {
            @Nullable
            Object nothing = switch (component) {
                case "openToPublic", "noFee", "hasEpidemicPlan" -> false;
                case "forms", "organizers" -> List.of();
                default -> null;
            };
            Registration given = Records.with(complete().build(), component, nothing);
            List<String> violations = broken(given);
            if (!violations.isEmpty()) {
                named.put(component, violations);
            }
        }

        assertThat(named)
                .isEqualTo(Map.ofEntries(
                        Map.entry("title", List.of("title: activity.rule.titleMissing")),
                        Map.entry("forms", List.of("forms: activity.rule.formsMissing")),
                        Map.entry("startAt", List.of("startAt: activity.rule.startMissing")),
                        Map.entry("endAt", List.of("endAt: activity.rule.endMissing")),
                        Map.entry("mode", List.of("mode: activity.rule.modeMissing")),
                        Map.entry("place", List.of("place: activity.rule.placeMissing")),
                        Map.entry("audience", List.of("audience: activity.rule.audienceMissing")),
                        Map.entry("expectedYouth", List.of("expectedYouth: activity.rule.expectedYouthMissing")),
                        Map.entry(
                                "expectedTeachers", List.of("expectedTeachers: activity.rule.expectedTeachersMissing")),
                        Map.entry("noFee", List.of("noFee: activity.rule.noFeeMissing")),
                        Map.entry("planFile", List.of("planFile: activity.rule.planFileMissing")),
                        Map.entry("hasEpidemicPlan", List.of("hasEpidemicPlan: activity.rule.epidemicPlanMissing")),
                        Map.entry("safetyPlan", List.of("safetyPlan: activity.rule.safetyPlanMissing [100]")),
                        Map.entry("contactEmail", List.of("contactEmail: activity.rule.contactEmailMissing")),
                        Map.entry("content", List.of("content: activity.rule.contentShort [100]")),
                        Map.entry("organizers", List.of("organizers: activity.rule.organizersMissing")),
                        Map.entry("leaderName", List.of("leaderName: activity.rule.leaderNameMissing")),
                        Map.entry("contactName", List.of("contactName: activity.rule.contactNameMissing")),
                        Map.entry("contactPhone", List.of("contactPhone: activity.rule.contactPhoneMissing"))));
    }

    @Test
    void everythingThatIsMissingIsSaidAtOnce() {
        var nothing = new Registration(
                null, null, null, List.of(), null, null, null, null, null, null, null, false, false, null, null, null,
                null, List.of(), null, null, false, null, null, null, null, null, null);

        assertThat(violationsOf(() -> new RegistrationRules(EDITION, null).check(nothing)))
                .extracting(violation -> violation.substring(0, violation.indexOf(':')))
                .containsExactly(
                        "title",
                        "line",
                        "forms",
                        "mode",
                        "place",
                        "audience",
                        "expectedYouth",
                        "expectedTeachers",
                        "noFee",
                        "content",
                        "organizers",
                        "planFile",
                        "leaderName",
                        "contactName",
                        "contactPhone",
                        "contactEmail",
                        "startAt",
                        "endAt");
    }

    @Test
    void aLineOfNoEditionIsNone() {
        assertThat(violationsOf(() ->
                        new RegistrationRules(EDITION, null).check(complete().build())))
                .containsExactly("line: activity.rule.lineMissing");
    }

    @Test
    void aLineWithAResourceAsksForIt() {
        var vanRules = new RegistrationRules(EDITION, PaperPlan.VAN_LINE);

        assertThat(violationsOf(() -> vanRules.check(complete().build())))
                .containsExactly("resource: activity.rule.resourceMissing [车牌号]");
        assertThat(violationsOf(
                        () -> vanRules.check(complete().resource("桂B12345").build())))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"99, false", "100, true"})
    void theContentHasAHundredCharacters(int length, boolean enough) {
        assertThat(broken(complete().content("科".repeat(length)).build()).isEmpty())
                .isEqualTo(enough);
    }

    @ParameterizedTest
    @CsvSource({
        "2020-09-19T14:30, 2020-09-19T14:29, false",
        "2020-09-19T14:30, 2020-09-19T14:30, false",
        "2020-09-19T14:30, 2020-09-19T14:31, true"
    })
    void theEndIsAfterTheStart(String start, String end, boolean inOrder) {
        assertThat(broken(complete().from(start).to(end).build()))
                .isEqualTo(inOrder ? List.of() : List.of("endAt: activity.rule.endBeforeStart"));
    }

    @ParameterizedTest
    @CsvSource({
        "2020-08-31T23:59, 2020-09-01T10:00, false",
        "2020-09-01T00:00, 2020-09-01T10:00, true",
        "2020-10-31T08:00, 2020-10-31T23:59, true",
        "2020-10-31T08:00, 2020-11-01T00:00, false",
        "2020-11-05T08:00, 2020-11-05T12:00, false"
    })
    void outsideOfTheFestivalTheDateNeedsAReason(String start, String end, boolean during) {
        var dated = complete().from(start).to(end);

        assertThat(broken(dated.build()))
                .isEqualTo(during ? List.of() : List.of("dateReason: activity.rule.dateReasonMissing [9月1日, 10月31日]"));
        assertThat(broken(dated.dateReason("因台风改期").build())).isEmpty();
    }

    @Test
    void aCharacterThatTakesTwoPlacesIsOne() {
        assertThat(broken(complete().content("𠮷".repeat(99)).build()))
                .containsExactly("content: activity.rule.contentShort [100]");
        assertThat(broken(complete().content("𠮷".repeat(100)).build())).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "OFFLINE, 80, 19, true, true",
        "OFFLINE, 80, 20, false, false",
        "HYBRID, 99, 1, false, false",
        "HYBRID, 98, 1, true, true",
        "ONLINE, 99999, 99999, true, false"
    })
    void aCrowdOnSiteNeedsItsSafetyPlan(ActivityMode mode, int youth, int teachers, boolean taken, boolean noted) {
        var given = complete()
                .papers(FILE, null)
                .mode(mode)
                .expectedYouth(youth)
                .expectedTeachers(teachers)
                .build();

        assertThat(broken(given))
                .isEqualTo(taken ? List.of() : List.of("safetyPlan: activity.rule.safetyPlanMissing [100]"));
        assertThat(RegistrationRules.goesWithoutSafetyPlan(given)).isEqualTo(noted);
    }

    @Test
    void onlineThereIsNoEpidemicPlan() {
        var online = complete().papers(FILE, null).mode(ActivityMode.ONLINE).build();

        assertThat(broken(Records.with(online, "hasEpidemicPlan", false))).isEmpty();
    }

    @Test
    void anotherFormIsSaid() {
        var other = complete().forms(ActivityForm.OTHER);

        assertThat(broken(other.build())).containsExactly("otherForm: activity.rule.otherFormMissing");
        assertThat(broken(other.otherForm("科学夏令营").build())).isEmpty();
    }

    @Test
    void oneUnitIsTheHostAndEachHasItsRole() {
        var host = new Organizer(OrganizerRole.HOST, "城中区教育局");
        var helper = new Organizer(OrganizerRole.CO_ORGANIZER, "柳州科技馆");
        var worded = new Organizer(null, "主办：城中区教育局");

        assertThat(broken(complete().organizers(host, helper).build())).isEmpty();
        for (var given : List.of(complete().organizers(helper), complete().organizers(host, worded))) {
            assertThat(broken(given.build())).containsExactly("organizers: activity.rule.organizersMissing");
        }
    }

    @Test
    void theOfficeNeedsTheStamp() {
        Registration given = complete().build();

        assertThat(violationsOf(() -> RegistrationRules.checkSealed(given)))
                .containsExactly("sealScan: activity.rule.sealScanMissing");
        assertThat(violationsOf(() -> RegistrationRules.checkSealed(given.with(RegistrationPaper.SEAL_SCAN, FILE))))
                .isEmpty();
    }

    private static List<String> broken(Registration given) {
        return violationsOf(() -> RULES.check(given));
    }
}

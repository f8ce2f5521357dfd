package org.kexuejie.activity.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kexuejie.testing.RegistrationBuilder.aRegistration;

import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.kexuejie.activity.ActivityId;
import org.kexuejie.activity.ActivityMode;
import org.kexuejie.activity.ActivityStatus;
import org.kexuejie.activity.ActivityView;
import org.kexuejie.activity.Organizer;
import org.kexuejie.activity.OrganizerRole;
import org.kexuejie.activity.Registration;
import org.kexuejie.activity.Report;
import org.kexuejie.activity.ReviewChain;
import org.kexuejie.testing.Limits;
import org.kexuejie.testing.PaperPlan;
import org.kexuejie.testing.Records;

class RegistrationFormTests {

    private static final UUID ID = new UUID(7, 7);
    private static final Registration GIVEN = aRegistration(PaperPlan.LINE.id())
            .dateReason("因台风改期")
            .resource("桂B12345")
            .build();
    private static final RegistrationForm FORM = RegistrationForm.of(activity(GIVEN, 5));

    private static ActivityView activity(Registration registration, int version) {
        return new ActivityView(
                new ActivityId(ID),
                version,
                PaperPlan.EDITION.id(),
                PaperPlan.UNIT.id(),
                PaperPlan.UNIT.cityCode(),
                PaperPlan.UNIT.countyCode(),
                ActivityStatus.DRAFT,
                null,
                registration,
                Report.empty(),
                List.of(),
                Instant.EPOCH,
                null,
                null,
                null,
                null,
                null,
                ReviewChain.CITY_ONLY,
                null);
    }

    @Test
    void aNewFormKnowsWhatTheRegisterKnows() {
        var blank = RegistrationForm.blank(ID, "启迪科学智慧", PaperPlan.UNIT);

        assertThat(blank.version()).isNull();
        assertThat(blank.activityId()).isEqualTo(new ActivityId(ID));
        assertThat(blank.toRegistration())
                .isEqualTo(new Registration(
                        null,
                        "启迪科学智慧",
                        null,
                        List.of(),
                        null,
                        null,
                        null,
                        null,
                        ActivityMode.OFFLINE,
                        null,
                        null,
                        false,
                        false,
                        null,
                        null,
                        null,
                        null,
                        List.of(new Organizer(OrganizerRole.HOST, "东门小学")),
                        null,
                        null,
                        false,
                        null,
                        null,
                        "韦校长",
                        "黄老师",
                        "13907720002",
                        "huang@example.org"));
        assertThat(Limits.refusedBy(blank)).isEmpty();
    }

    @Test
    void whatIsKeptComesBackAsItWas() {
        assertThat(FORM.toRegistration()).isEqualTo(GIVEN);
        assertThat(FORM.startAt()).isEqualTo(LocalDateTime.parse("2020-09-19T14:30"));
        assertThat(FORM.version()).isEqualTo(5);
    }

    @Test
    void anEmptyDraftComesBackAsItWas() {
        Registration empty = RegistrationForm.blank(ID, "", PaperPlan.UNIT).toRegistration();

        assertThat(RegistrationForm.of(activity(empty, 0)).toRegistration()).isEqualTo(empty);
    }

    @Test
    void choicesThatAreNotSentAreNone() {
        var form = Records.with(Records.with(FORM, "forms", null), "openToPublic", null);

        assertThat(form.toRegistration().forms()).isEmpty();
        assertThat(form.toRegistration().openToPublic()).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"2020-09-19T14:29, true", "2020-09-19T14:30, true", "2020-09-19T14:31, false"})
    void itSeesAnEndThatIsNotAfterTheStart(String end, boolean before) {
        assertThat(Records.with(FORM, "endAt", LocalDateTime.parse(end)).endsBeforeStart())
                .isEqualTo(before);
    }

    @Test
    void withoutStartOrEndThereIsNoOrder() {
        assertThat(Records.with(FORM, "startAt", null).endsBeforeStart()).isFalse();
        assertThat(Records.with(FORM, "endAt", null).endsBeforeStart()).isFalse();
    }

    @Test
    void textsEndWhereTheDatabaseEndsThem() {
        assertThat(Limits.refused(FORM, texts(0))).isEmpty();
        assertThat(Limits.refused(FORM, texts(1)))
                .isEqualTo(texts(1).keySet().stream()
                        .collect(Collectors.toMap(
                                field -> field.equals("organizers") ? "organizers[0].name" : field,
                                field -> "shell.rule.tooLong")));
    }

    private static Map<String, Object> texts(int more) {
        return Map.ofEntries(
                Map.entry("title", "𠮷".repeat(60 + more)),
                Map.entry("theme", "科".repeat(60 + more)),
                Map.entry("otherForm", "科".repeat(40 + more)),
                Map.entry("dateReason", "科".repeat(200 + more)),
                Map.entry("place", "科".repeat(100 + more)),
                Map.entry("content", "𠮷".repeat(2000 + more)),
                Map.entry("highlight", "科".repeat(500 + more)),
                Map.entry("organizers", List.of(new OrganizerForm(OrganizerRole.HOST, "科".repeat(200 + more)))),
                Map.entry("resource", "科".repeat(40 + more)),
                Map.entry("leaderName", "科".repeat(20 + more)),
                Map.entry("contactName", "科".repeat(20 + more)));
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {"-, 1, true", "1, 99999, true", "99999, -, true", "0, 0, false", "100000, 100000, false"})
    void expectedPeopleLieInTheirRange(@Nullable Integer youth, @Nullable Integer teachers, boolean fits) {
        var form = Records.with(Records.with(FORM, "expectedYouth", youth), "expectedTeachers", teachers);

        assertThat(Limits.refusedBy(form))
                .isEqualTo(
                        fits
                                ? Map.of()
                                : Map.of(
                                        "expectedYouth", "activity.rule.expectedYouthRange",
                                        "expectedTeachers", "activity.rule.expectedTeachersRange"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"1380772000", "0772 2801234", "abc"})
    void aTelephoneNumberIsOne(String phone) {
        assertThat(Limits.refusedBy(Records.with(FORM, "contactPhone", phone)))
                .isEqualTo(Map.of("contactPhone", "shell.rule.phone"));
    }

    @Test
    void anAddressOfMailIsOne() {
        assertThat(Limits.refusedBy(Records.with(FORM, "contactEmail", "huang.example.org")))
                .isEqualTo(Map.of("contactEmail", "shell.rule.email"));
    }
}

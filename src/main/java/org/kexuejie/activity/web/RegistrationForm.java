package org.kexuejie.activity.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import java.time.LocalDateTime;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.hibernate.validator.constraints.CodePointLength;
import org.jspecify.annotations.Nullable;
import org.kexuejie.activity.ActivityForm;
import org.kexuejie.activity.ActivityId;
import org.kexuejie.activity.ActivityMode;
import org.kexuejie.activity.ActivityView;
import org.kexuejie.activity.Audience;
import org.kexuejie.activity.OrganizerRole;
import org.kexuejie.activity.Registration;
import org.kexuejie.activity.RegistrationPaper;
import org.kexuejie.festival.LineId;
import org.kexuejie.organization.OrganizationInfo;
import org.kexuejie.organization.Phones;
import org.kexuejie.shared.FestivalTime;
import org.kexuejie.shared.Ids;
import org.kexuejie.shell.FormRows;
import org.kexuejie.shell.Typed;
import org.springframework.web.multipart.MultipartFile;

/**
 * The registration as it is typed (F03). What a draft may still lack is asked for when it is handed in; what
 * is typed must make sense at once.
 *
 * @param id chosen when the form was opened, so that sending it twice makes one record
 * @param version that was read; nothing for a new draft
 */
record RegistrationForm(
        UUID id,
        @Nullable Integer version,

        @CodePointLength(max = 60, message = "{shell.rule.tooLong}") @Nullable
        String title,

        @CodePointLength(max = 60, message = "{shell.rule.tooLong}") @Nullable
        String theme,

        @Nullable UUID line,
        @Nullable List<ActivityForm> forms,

        @CodePointLength(max = 40, message = "{shell.rule.tooLong}") @Nullable
        String otherForm,

        @Nullable LocalDateTime startAt,
        @Nullable LocalDateTime endAt,

        @CodePointLength(max = 200, message = "{shell.rule.tooLong}") @Nullable
        String dateReason,

        @Nullable ActivityMode mode,

        @CodePointLength(max = 100, message = "{shell.rule.tooLong}") @Nullable
        String place,

        @Nullable Audience audience,
        @Nullable Boolean openToPublic,
        @Nullable Boolean noFee,

        @Min(value = 1, message = "{activity.rule.expectedYouthRange}")
        @Max(value = 99999, message = "{activity.rule.expectedYouthRange}")
        @Nullable
        Integer expectedYouth,

        @Min(value = 1, message = "{activity.rule.expectedTeachersRange}")
        @Max(value = 99999, message = "{activity.rule.expectedTeachersRange}")
        @Nullable
        Integer expectedTeachers,

        @CodePointLength(max = 2000, message = "{shell.rule.tooLong}") @Nullable
        String content,

        @CodePointLength(max = 500, message = "{shell.rule.tooLong}") @Nullable
        String highlight,

        List<@Valid OrganizerForm> organizers,

        @CodePointLength(max = 40, message = "{shell.rule.tooLong}") @Nullable
        String resource,

        @Nullable Boolean hasEpidemicPlan,
        @Nullable MultipartFile planFile,
        @Nullable MultipartFile safetyPlan,

        @CodePointLength(max = 20, message = "{shell.rule.tooLong}") @Nullable
        String leaderName,

        @CodePointLength(max = 20, message = "{shell.rule.tooLong}") @Nullable
        String contactName,

        @Pattern(regexp = Phones.PATTERN, message = "{shell.rule.phone}") @Nullable
        String contactPhone,

        @Email(message = "{shell.rule.email}") @Nullable String contactEmail) {

    RegistrationForm {
        organizers = FormRows.sent(organizers, OrganizerForm.BLANK);
        contactPhone = Typed.phone(contactPhone);
        contactEmail = Typed.email(contactEmail);
        id = Objects.requireNonNullElseGet(id, Ids::next); // a form that lost its id begins a draft of its own
    }

    /** An empty form that already knows what the register of units knows. */
    static RegistrationForm blank(UUID id, String theme, OrganizationInfo unit) {
        return new RegistrationForm(
                id,
                null,
                null,
                theme,
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
                OrganizerForm.withRoom(List.of(new OrganizerForm(OrganizerRole.HOST, unit.name()))),
                null,
                false,
                null,
                null,
                unit.details().contact().leaderName(),
                unit.details().contact().contactName(),
                unit.details().contact().contactPhone(),
                unit.details().contact().contactEmail());
    }

    static RegistrationForm of(ActivityView activity) {
        Registration given = activity.registration();
        return new RegistrationForm(
                activity.id().value(),
                activity.version(),
                given.title(),
                given.theme(),
                given.line() == null ? null : given.line().value(),
                given.forms(),
                given.otherForm(),
                given.startAt() == null ? null : FestivalTime.local(given.startAt()),
                given.endAt() == null ? null : FestivalTime.local(given.endAt()),
                given.dateReason(),
                given.mode(),
                given.place(),
                given.audience(),
                given.openToPublic(),
                given.noFee(),
                given.expectedYouth(),
                given.expectedTeachers(),
                given.content(),
                given.highlight(),
                OrganizerForm.withRoom(
                        given.organizers().stream().map(OrganizerForm::of).toList()),
                given.resource(),
                given.hasEpidemicPlan(),
                null,
                null,
                given.leaderName(),
                given.contactName(),
                given.contactPhone(),
                given.contactEmail());
    }

    ActivityId activityId() {
        return new ActivityId(id);
    }

    /** The files that were chosen, by what they are for. */
    Map<RegistrationPaper, MultipartFile> chosen() {
        var chosen = new EnumMap<RegistrationPaper, MultipartFile>(RegistrationPaper.class);
        if (planFile != null && !planFile.isEmpty()) {
            chosen.put(RegistrationPaper.PLAN, planFile);
        }
        if (safetyPlan != null && !safetyPlan.isEmpty()) {
            chosen.put(RegistrationPaper.SAFETY_PLAN, safetyPlan);
        }
        return chosen;
    }

    boolean endsBeforeStart() {
        return startAt != null && endAt != null && !endAt.isAfter(startAt);
    }

    /** What is typed; the files come by themselves. */
    Registration toRegistration() {
        return new Registration(
                title,
                theme,
                line == null ? null : new LineId(line),
                Objects.requireNonNullElse(forms, List.of()),
                otherForm,
                startAt == null ? null : FestivalTime.instant(startAt),
                endAt == null ? null : FestivalTime.instant(endAt),
                dateReason,
                mode,
                place,
                audience,
                Boolean.TRUE.equals(openToPublic),
                Boolean.TRUE.equals(noFee),
                expectedYouth,
                expectedTeachers,
                content,
                highlight,
                OrganizerForm.typed(organizers),
                resource,
                null,
                Boolean.TRUE.equals(hasEpidemicPlan),
                null,
                null,
                leaderName,
                contactName,
                contactPhone,
                contactEmail);
    }
}

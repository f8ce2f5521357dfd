package org.kexuejie.activity.web;

import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kexuejie.activity.ActivityForm;
import org.kexuejie.activity.ActivityId;
import org.kexuejie.activity.ActivityMode;
import org.kexuejie.activity.ActivityView;
import org.kexuejie.activity.Audience;
import org.kexuejie.activity.Registration;
import org.kexuejie.festival.LineId;
import org.kexuejie.organization.OrganizationInfo;
import org.kexuejie.organization.Phones;
import org.kexuejie.shared.FestivalTime;
import org.kexuejie.shared.Ids;

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

        @Size(max = 60, message = "{shell.rule.tooLong}") @Nullable
        String title,

        @Size(max = 60, message = "{shell.rule.tooLong}") @Nullable
        String theme,

        @Nullable UUID line,
        @Nullable List<ActivityForm> forms,
        @Nullable LocalDateTime startAt,
        @Nullable LocalDateTime endAt,

        @Size(max = 200, message = "{shell.rule.tooLong}") @Nullable
        String dateReason,

        @Nullable ActivityMode mode,

        @Size(max = 100, message = "{shell.rule.tooLong}") @Nullable
        String place,

        @Nullable Audience audience,
        @Nullable Boolean openToPublic,

        @Min(value = 1, message = "{activity.rule.expectedYouthRange}")
        @Max(value = 99999, message = "{activity.rule.expectedYouthRange}")
        @Nullable
        Integer expectedYouth,

        @Min(value = 0, message = "{activity.rule.expectedTeachersRange}")
        @Max(value = 99999, message = "{activity.rule.expectedTeachersRange}")
        @Nullable
        Integer expectedTeachers,

        @Size(max = 2000, message = "{shell.rule.tooLong}") @Nullable
        String content,

        @Size(max = 500, message = "{shell.rule.tooLong}") @Nullable
        String highlight,

        @Size(max = 200, message = "{shell.rule.tooLong}") @Nullable
        String organizers,

        @Size(max = 40, message = "{shell.rule.tooLong}") @Nullable
        String resource,

        @Size(max = 20, message = "{shell.rule.tooLong}") @Nullable
        String leaderName,

        @Size(max = 20, message = "{shell.rule.tooLong}") @Nullable
        String contactName,

        @Pattern(regexp = Phones.PATTERN, message = "{shell.rule.phone}") @Nullable
        String contactPhone,

        @Email(message = "{shell.rule.email}") @Nullable String contactEmail) {

    RegistrationForm {
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
                ActivityMode.OFFLINE,
                null,
                null,
                false,
                null,
                null,
                null,
                null,
                unit.name(),
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
                given.startAt() == null ? null : FestivalTime.local(given.startAt()),
                given.endAt() == null ? null : FestivalTime.local(given.endAt()),
                given.dateReason(),
                given.mode(),
                given.place(),
                given.audience(),
                given.openToPublic(),
                given.expectedYouth(),
                given.expectedTeachers(),
                given.content(),
                given.highlight(),
                given.organizers(),
                given.resource(),
                given.leaderName(),
                given.contactName(),
                given.contactPhone(),
                given.contactEmail());
    }

    ActivityId activityId() {
        return new ActivityId(id);
    }

    boolean endsBeforeStart() {
        return startAt != null && endAt != null && !endAt.isAfter(startAt);
    }

    Registration toRegistration() {
        return new Registration(
                title,
                theme,
                line == null ? null : new LineId(line),
                Objects.requireNonNullElse(forms, List.of()),
                startAt == null ? null : FestivalTime.instant(startAt),
                endAt == null ? null : FestivalTime.instant(endAt),
                dateReason,
                mode,
                place,
                audience,
                Boolean.TRUE.equals(openToPublic),
                expectedYouth,
                expectedTeachers,
                content,
                highlight,
                organizers,
                resource,
                leaderName,
                contactName,
                contactPhone,
                contactEmail);
    }
}

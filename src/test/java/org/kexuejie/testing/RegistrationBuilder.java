package org.kexuejie.testing;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kexuejie.activity.ActivityForm;
import org.kexuejie.activity.ActivityMode;
import org.kexuejie.activity.Audience;
import org.kexuejie.activity.Organizer;
import org.kexuejie.activity.OrganizerRole;
import org.kexuejie.activity.Registration;
import org.kexuejie.festival.LineId;
import org.kexuejie.media.MediaFileId;

/** A complete registration of an activity that is over by {@link FestivalMoment#NOW}, to be varied. */
public final class RegistrationBuilder {

    private @Nullable String title = "东门小学校园科技节";
    private @Nullable LineId line;
    private List<ActivityForm> forms = List.of(ActivityForm.PRACTICE, ActivityForm.EXHIBITION);
    private @Nullable Instant startAt = FestivalMoment.at("2020-09-19T14:30");
    private @Nullable Instant endAt = FestivalMoment.at("2020-09-19T17:00");
    private @Nullable String dateReason;
    private @Nullable ActivityMode mode = ActivityMode.OFFLINE;
    private @Nullable String place = "学校操场";
    private @Nullable Audience audience = Audience.PRIMARY;
    private boolean openToPublic = true;
    private @Nullable Integer expectedYouth = 300;
    private @Nullable String content = "全校学生分年级参加科学实验、航模表演和科普展览，邀请科技馆老师现场讲解。".repeat(4);
    private List<Organizer> organizers =
            List.of(new Organizer(OrganizerRole.HOST, "城中区教育局"), new Organizer(OrganizerRole.ORGANIZER, "东门小学"));
    private @Nullable Integer expectedTeachers = 20;
    private @Nullable String otherForm;
    private @Nullable MediaFileId planFile;
    private @Nullable MediaFileId safetyPlan;
    private @Nullable String resource;

    private RegistrationBuilder(@Nullable LineId line) {
        this.line = line;
    }

    public static RegistrationBuilder aRegistration(LineId line) {
        return new RegistrationBuilder(line);
    }

    public RegistrationBuilder title(@Nullable String value) {
        title = value;
        return this;
    }

    public RegistrationBuilder line(@Nullable LineId value) {
        line = value;
        return this;
    }

    public RegistrationBuilder forms(ActivityForm... values) {
        forms = List.of(values);
        return this;
    }

    /** @param start local time such as {@code 2020-09-19T14:30} */
    public RegistrationBuilder from(String start) {
        startAt = FestivalMoment.at(start);
        return this;
    }

    /** @param end local time such as {@code 2020-09-19T17:00} */
    public RegistrationBuilder to(String end) {
        endAt = FestivalMoment.at(end);
        return this;
    }

    public RegistrationBuilder withoutTime() {
        startAt = null;
        endAt = null;
        return this;
    }

    public RegistrationBuilder dateReason(@Nullable String value) {
        dateReason = value;
        return this;
    }

    public RegistrationBuilder mode(@Nullable ActivityMode value) {
        mode = value;
        return this;
    }

    public RegistrationBuilder place(@Nullable String value) {
        place = value;
        return this;
    }

    public RegistrationBuilder audience(@Nullable Audience value) {
        audience = value;
        return this;
    }

    public RegistrationBuilder openToPublic(boolean value) {
        openToPublic = value;
        return this;
    }

    public RegistrationBuilder expectedYouth(@Nullable Integer value) {
        expectedYouth = value;
        return this;
    }

    public RegistrationBuilder content(@Nullable String value) {
        content = value;
        return this;
    }

    public RegistrationBuilder organizers(Organizer... values) {
        organizers = List.of(values);
        return this;
    }

    public RegistrationBuilder expectedTeachers(@Nullable Integer value) {
        expectedTeachers = value;
        return this;
    }

    public RegistrationBuilder otherForm(@Nullable String value) {
        otherForm = value;
        return this;
    }

    /** With files, stored or not. */
    public RegistrationBuilder papers(@Nullable MediaFileId plan, @Nullable MediaFileId safety) {
        planFile = plan;
        safetyPlan = safety;
        return this;
    }

    public RegistrationBuilder resource(@Nullable String value) {
        resource = value;
        return this;
    }

    public Registration build() {
        return new Registration(
                title,
                "启迪科学智慧",
                line,
                forms,
                otherForm,
                startAt,
                endAt,
                dateReason,
                mode,
                place,
                audience,
                openToPublic,
                true,
                expectedYouth,
                expectedTeachers,
                content,
                "结合侗族文化",
                organizers,
                resource,
                planFile,
                true,
                safetyPlan,
                null,
                "韦校长",
                "黄老师",
                "13907720002",
                "huang@example.org");
    }
}

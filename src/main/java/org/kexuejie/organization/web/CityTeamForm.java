package org.kexuejie.organization.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.Pattern;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.hibernate.validator.constraints.CodePointLength;
import org.jspecify.annotations.Nullable;
import org.kexuejie.festival.Sector;
import org.kexuejie.organization.CityTeamDetails;
import org.kexuejie.organization.CityTeamInfo;
import org.kexuejie.organization.Phones;
import org.kexuejie.organization.TeamDuty;
import org.kexuejie.organization.TeamMember;
import org.kexuejie.shell.FormRows;
import org.kexuejie.shell.Typed;

/** A city's team as it is typed (F02); rows of members that are left empty do not count. */
record CityTeamForm(
        int version,
        List<@Valid MemberForm> members,

        @CodePointLength(max = 20, message = TOO_LONG) @Nullable
        String officeDirector,

        @CodePointLength(max = 20, message = TOO_LONG) @Nullable
        String liaison,

        @Pattern(regexp = Phones.PATTERN, message = "{shell.rule.phone}") @Nullable
        String phone,

        @Email(message = "{shell.rule.email}") @Nullable String email,

        @CodePointLength(max = 100, message = TOO_LONG) @Nullable
        String address,

        @CodePointLength(max = 40, message = TOO_LONG) @Nullable
        String documentNumber,

        @Nullable LocalDate issuedOn) {

    private static final String TOO_LONG = "{shell.rule.tooLong}";
    private static final int FEWEST_ROWS = 7;

    CityTeamForm {
        members = FormRows.sent(members, MemberForm.BLANK);
        phone = Typed.phone(phone);
        email = Typed.email(email);
    }

    record MemberForm(
            @CodePointLength(max = 20, message = TOO_LONG) @Nullable
            String name,

            @CodePointLength(max = 40, message = TOO_LONG) @Nullable
            String unit,

            @CodePointLength(max = 30, message = TOO_LONG) @Nullable
            String title,

            @Nullable TeamDuty duty,
            @Nullable Sector sector) {

        static final MemberForm BLANK = new MemberForm(null, null, null, null, null);

        boolean isBlank() {
            return name == null && unit == null && title == null;
        }

        TeamMember toMember() {
            return new TeamMember(
                    Objects.requireNonNullElse(name, "").replaceAll("[\\s　]", ""),
                    Objects.requireNonNullElse(unit, ""),
                    Objects.requireNonNullElse(title, ""),
                    Objects.requireNonNullElse(duty, TeamDuty.MEMBER),
                    sector);
        }
    }

    static CityTeamForm of(int version, CityTeamDetails details) {
        List<MemberForm> rows = details.members().stream()
                .map(member ->
                        new MemberForm(member.name(), member.unit(), member.title(), member.duty(), member.sector()))
                .toList();
        return new CityTeamForm(
                version,
                FormRows.withRoom(rows, MemberForm::isBlank, MemberForm.BLANK, FEWEST_ROWS),
                details.officeDirector(),
                details.liaison(),
                details.phone(),
                details.email(),
                details.address(),
                details.documentNumber(),
                details.issuedOn());
    }

    static CityTeamForm blank() {
        return of(CityTeamInfo.NEW, CityTeamDetails.empty());
    }

    CityTeamDetails toDetails() {
        return new CityTeamDetails(
                FormRows.typed(members, MemberForm::isBlank).stream()
                        .map(MemberForm::toMember)
                        .toList(),
                officeDirector,
                liaison,
                phone,
                email,
                address,
                documentNumber,
                issuedOn);
    }
}

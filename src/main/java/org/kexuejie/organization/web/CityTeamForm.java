package org.kexuejie.organization.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.kexuejie.festival.Sector;
import org.kexuejie.organization.CityTeamDetails;
import org.kexuejie.organization.CityTeamInfo;
import org.kexuejie.organization.Phones;
import org.kexuejie.organization.TeamDuty;
import org.kexuejie.organization.TeamMember;

/** A city's team as it is typed (F02); rows of members that are left empty do not count. */
record CityTeamForm(
        int version,
        @Nullable List<@Valid MemberForm> members,
        @Size(max = 20, message = TOO_LONG) @Nullable String officeDirector,
        @Size(max = 20, message = TOO_LONG) @Nullable String liaison,

        @Pattern(regexp = Phones.PATTERN, message = "{shell.rule.phone}") @Nullable
        String phone,

        @Email(message = "{shell.rule.email}") @Nullable String email,
        @Size(max = 100, message = TOO_LONG) @Nullable String address,
        @Size(max = 40, message = TOO_LONG) @Nullable String documentNumber,
        @Nullable LocalDate issuedOn) {

    private static final String TOO_LONG = "{shell.rule.tooLong}";
    private static final int SPARE_ROWS = 2;
    private static final int FEWEST_ROWS = 7;

    CityTeamForm {
        phone = Typed.phone(phone);
        email = Typed.email(email);
    }

    record MemberForm(
            @Size(max = 20, message = TOO_LONG) @Nullable String name,
            @Size(max = 40, message = TOO_LONG) @Nullable String unit,
            @Size(max = 30, message = TOO_LONG) @Nullable String title,
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
                        rows,
                        details.officeDirector(),
                        details.liaison(),
                        details.phone(),
                        details.email(),
                        details.address(),
                        details.documentNumber(),
                        details.issuedOn())
                .withSpareRows();
    }

    static CityTeamForm blank() {
        return of(CityTeamInfo.NEW, CityTeamDetails.empty());
    }

    /** With room for more members below those that are typed. */
    CityTeamForm withSpareRows() {
        var rows = new ArrayList<MemberForm>();
        for (MemberForm row : Objects.requireNonNullElse(members, List.<MemberForm>of())) {
            if (!row.isBlank()) {
                rows.add(row);
            }
        }
        int wanted = Math.max(FEWEST_ROWS, rows.size() + SPARE_ROWS);
        while (rows.size() < wanted) {
            rows.add(MemberForm.BLANK);
        }
        return new CityTeamForm(
                version, rows, officeDirector, liaison, phone, email, address, documentNumber, issuedOn);
    }

    CityTeamDetails toDetails() {
        return new CityTeamDetails(
                Objects.requireNonNullElse(members, List.<MemberForm>of()).stream()
                        .filter(member -> !member.isBlank())
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

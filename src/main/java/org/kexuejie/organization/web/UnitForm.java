package org.kexuejie.organization.web;

import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.hibernate.validator.constraints.CodePointLength;
import org.jspecify.annotations.Nullable;
import org.kexuejie.organization.Affiliation;
import org.kexuejie.organization.Contact;
import org.kexuejie.organization.CreditCode;
import org.kexuejie.organization.ModelAward;
import org.kexuejie.organization.OrgKind;
import org.kexuejie.organization.OrgTag;
import org.kexuejie.organization.OrganizationDetails;
import org.kexuejie.organization.Phones;
import org.kexuejie.organization.UnitCodes;
import org.kexuejie.shell.Typed;

/** A unit as it is typed (F01). */
record UnitForm(
        @Nullable Integer version,

        @NotBlank(message = MISSING)
        @CodePointLength(min = 2, max = 60, message = "{organization.rule.nameLength}")
        @Nullable
        String name,

        @NotNull(message = MISSING) @Nullable OrgKind kind,
        @NotNull(message = MISSING) @Nullable Affiliation affiliation,
        @NotBlank(message = MISSING) @Nullable String countyCode,

        @CodePointLength(max = 40, message = TOO_LONG) @Nullable
        String zone,

        @NotBlank(message = MISSING) @CodePointLength(max = 100, message = TOO_LONG) @Nullable
        String address,

        @Pattern(regexp = CreditCode.PATTERN, message = "{organization.rule.creditCode}") @Nullable
        String creditCode,

        @Pattern(regexp = UnitCodes.SCHOOL_CODE, message = "{organization.rule.schoolCode}") @Nullable
        String schoolCode,

        @NotBlank(message = MISSING) @CodePointLength(max = 20, message = TOO_LONG) @Nullable
        String leaderName,

        @NotBlank(message = MISSING) @CodePointLength(max = 30, message = TOO_LONG) @Nullable
        String leaderTitle,

        @NotBlank(message = MISSING) @Pattern(regexp = Phones.PATTERN, message = "{shell.rule.phone}") @Nullable
        String leaderPhone,

        @NotBlank(message = MISSING) @CodePointLength(max = 20, message = TOO_LONG) @Nullable
        String contactName,

        @CodePointLength(max = 30, message = TOO_LONG) @Nullable
        String contactTitle,

        @NotBlank(message = MISSING) @Pattern(regexp = Phones.PATTERN, message = "{shell.rule.phone}") @Nullable
        String contactPhone,

        @Email(message = "{shell.rule.email}") @Nullable String contactEmail,

        @CodePointLength(max = 40, message = TOO_LONG) @Nullable
        String contactWechat,

        @Min(value = 0, message = "{shell.rule.negative}") @Nullable
        Integer studentCount,

        @Min(value = 0, message = "{shell.rule.negative}") @Nullable
        Integer counselorCount,

        @Nullable List<OrgTag> tags,

        @Min(value = 1, message = BATCH) @Max(value = ModelAward.LAST_BATCH, message = BATCH) @Nullable
        Integer modelBatch,

        @Min(value = ModelAward.FIRST_YEAR, message = YEAR) @Max(value = ModelAward.LAST_YEAR, message = YEAR) @Nullable
        Integer modelYear) {

    private static final String MISSING = "{shell.rule.missing}";
    private static final String TOO_LONG = "{shell.rule.tooLong}";
    private static final String BATCH = "{organization.rule.modelBatch}";
    private static final String YEAR = "{organization.rule.modelYear}";

    UnitForm {
        name = Typed.text(name);
        zone = Typed.text(zone);
        address = Typed.text(address);
        creditCode = Typed.code(creditCode);
        schoolCode = Typed.code(schoolCode);
        leaderName = Typed.text(leaderName);
        leaderTitle = Typed.text(leaderTitle);
        leaderPhone = Typed.phone(leaderPhone);
        contactName = Typed.text(contactName);
        contactTitle = Typed.text(contactTitle);
        contactPhone = Typed.phone(contactPhone);
        contactEmail = Typed.email(contactEmail);
        contactWechat = Typed.text(contactWechat);
    }

    static UnitForm blank() {
        return new UnitForm(
                null, null, null, null, null, null, null, null, null, null, null, null, null, null, null, null, null,
                null, null, List.of(), null, null);
    }

    static UnitForm of(@Nullable Integer version, OrganizationDetails details) {
        Contact contact = details.contact();
        ModelAward award = details.award();
        return new UnitForm(
                version,
                details.name(),
                details.kind(),
                details.affiliation(),
                details.countyCode(),
                details.zone(),
                details.address(),
                details.codes().creditCode(),
                details.codes().schoolCode(),
                contact.leaderName(),
                contact.leaderTitle(),
                contact.leaderPhone(),
                contact.contactName(),
                contact.contactTitle(),
                contact.contactPhone(),
                contact.contactEmail(),
                contact.contactWechat(),
                details.studentCount(),
                details.counselorCount(),
                List.copyOf(details.tags()),
                award == null ? null : award.batch(),
                award == null ? null : award.year());
    }

    /** To be called on a form without errors only. */
    OrganizationDetails toDetails() {
        Set<OrgTag> marks = EnumSet.noneOf(OrgTag.class);
        marks.addAll(Objects.requireNonNullElse(tags, List.of()));
        return new OrganizationDetails(
                Objects.requireNonNull(name),
                Objects.requireNonNull(kind),
                Objects.requireNonNull(affiliation),
                Objects.requireNonNull(countyCode),
                zone,
                Objects.requireNonNull(address),
                new UnitCodes(creditCode, schoolCode),
                new Contact(
                        Objects.requireNonNull(leaderName),
                        Objects.requireNonNull(leaderTitle),
                        Objects.requireNonNull(leaderPhone),
                        Objects.requireNonNull(contactName),
                        contactTitle,
                        Objects.requireNonNull(contactPhone),
                        contactEmail,
                        contactWechat),
                studentCount,
                counselorCount,
                marks,
                modelBatch == null || modelYear == null ? null : new ModelAward(modelBatch, modelYear));
    }
}

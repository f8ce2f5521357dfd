package org.kexuejie.organization.web;

import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.kexuejie.organization.Affiliation;
import org.kexuejie.organization.Contact;
import org.kexuejie.organization.OrgKind;
import org.kexuejie.organization.OrgTag;
import org.kexuejie.organization.OrganizationDetails;
import org.kexuejie.organization.OrganizationInfo;
import org.kexuejie.organization.Phones;

/** A unit as it is typed (F01). */
record UnitForm(
        @Nullable Integer version,

        @NotBlank(message = MISSING) @Size(min = 2, max = 60, message = "{organization.rule.nameLength}") @Nullable
        String name,

        @NotNull(message = MISSING) @Nullable OrgKind kind,
        @NotNull(message = MISSING) @Nullable Affiliation affiliation,
        @NotBlank(message = MISSING) @Nullable String countyCode,

        @NotBlank(message = MISSING) @Size(max = 100, message = TOO_LONG) @Nullable
        String address,

        @NotBlank(message = MISSING) @Size(max = 20, message = TOO_LONG) @Nullable
        String leaderName,

        @NotBlank(message = MISSING) @Size(max = 30, message = TOO_LONG) @Nullable
        String leaderTitle,

        @NotBlank(message = MISSING) @Pattern(regexp = Phones.PATTERN, message = "{shell.rule.phone}") @Nullable
        String leaderPhone,

        @NotBlank(message = MISSING) @Size(max = 20, message = TOO_LONG) @Nullable
        String contactName,

        @NotBlank(message = MISSING) @Pattern(regexp = Phones.PATTERN, message = "{shell.rule.phone}") @Nullable
        String contactPhone,

        @Email(message = "{shell.rule.email}") @Nullable String contactEmail,

        @Min(value = 0, message = "{shell.rule.negative}") @Nullable
        Integer studentCount,

        @Min(value = 0, message = "{shell.rule.negative}") @Nullable
        Integer counselorCount,

        @Nullable List<OrgTag> tags) {

    private static final String MISSING = "{shell.rule.missing}";
    private static final String TOO_LONG = "{shell.rule.tooLong}";

    static UnitForm blank() {
        return new UnitForm(
                null, null, null, null, null, null, null, null, null, null, null, null, null, null, List.of());
    }

    static UnitForm of(OrganizationInfo unit) {
        OrganizationDetails details = unit.details();
        Contact contact = details.contact();
        return new UnitForm(
                unit.version(),
                details.name(),
                details.kind(),
                details.affiliation(),
                details.countyCode(),
                details.address(),
                contact.leaderName(),
                contact.leaderTitle(),
                contact.leaderPhone(),
                contact.contactName(),
                contact.contactPhone(),
                contact.contactEmail(),
                details.studentCount(),
                details.counselorCount(),
                List.copyOf(details.tags()));
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
                Objects.requireNonNull(address),
                new Contact(
                        Objects.requireNonNull(leaderName),
                        Objects.requireNonNull(leaderTitle),
                        Objects.requireNonNull(leaderPhone),
                        Objects.requireNonNull(contactName),
                        Objects.requireNonNull(contactPhone),
                        contactEmail),
                studentCount,
                counselorCount,
                marks);
    }
}

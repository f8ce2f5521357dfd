package org.kexuejie.organization.web;

import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import java.util.Objects;
import org.hibernate.validator.constraints.CodePointLength;
import org.jspecify.annotations.Nullable;
import org.kexuejie.organization.Contact;
import org.kexuejie.organization.OrganizationInfo;
import org.kexuejie.organization.Phones;
import org.kexuejie.shell.Typed;

/** What a unit may change about itself. */
record ContactForm(
        int version,

        @NotBlank(message = "{shell.rule.missing}")
        @CodePointLength(max = 100, message = "{shell.rule.tooLong}")
        @Nullable
        String address,

        @NotBlank(message = "{shell.rule.missing}")
        @CodePointLength(max = 20, message = "{shell.rule.tooLong}")
        @Nullable
        String leaderName,

        @NotBlank(message = "{shell.rule.missing}")
        @CodePointLength(max = 30, message = "{shell.rule.tooLong}")
        @Nullable
        String leaderTitle,

        @NotBlank(message = "{shell.rule.missing}")
        @Pattern(regexp = Phones.PATTERN, message = "{shell.rule.phone}")
        @Nullable
        String leaderPhone,

        @NotBlank(message = "{shell.rule.missing}")
        @CodePointLength(max = 20, message = "{shell.rule.tooLong}")
        @Nullable
        String contactName,

        @CodePointLength(max = 30, message = "{shell.rule.tooLong}") @Nullable
        String contactTitle,

        @NotBlank(message = "{shell.rule.missing}")
        @Pattern(regexp = Phones.PATTERN, message = "{shell.rule.phone}")
        @Nullable
        String contactPhone,

        @Email(message = "{shell.rule.email}") @Nullable String contactEmail,

        @CodePointLength(max = 40, message = "{shell.rule.tooLong}") @Nullable
        String contactWechat) {

    ContactForm {
        address = Typed.text(address);
        leaderName = Typed.text(leaderName);
        leaderTitle = Typed.text(leaderTitle);
        leaderPhone = Typed.phone(leaderPhone);
        contactName = Typed.text(contactName);
        contactTitle = Typed.text(contactTitle);
        contactPhone = Typed.phone(contactPhone);
        contactEmail = Typed.email(contactEmail);
        contactWechat = Typed.text(contactWechat);
    }

    static ContactForm of(OrganizationInfo unit) {
        Contact contact = unit.details().contact();
        return new ContactForm(
                unit.version(),
                unit.details().address(),
                contact.leaderName(),
                contact.leaderTitle(),
                contact.leaderPhone(),
                contact.contactName(),
                contact.contactTitle(),
                contact.contactPhone(),
                contact.contactEmail(),
                contact.contactWechat());
    }

    Contact toContact() {
        return new Contact(
                Objects.requireNonNull(leaderName),
                Objects.requireNonNull(leaderTitle),
                Objects.requireNonNull(leaderPhone),
                Objects.requireNonNull(contactName),
                contactTitle,
                Objects.requireNonNull(contactPhone),
                contactEmail,
                contactWechat);
    }
}

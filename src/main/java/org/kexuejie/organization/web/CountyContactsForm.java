package org.kexuejie.organization.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.Pattern;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.hibernate.validator.constraints.CodePointLength;
import org.jspecify.annotations.Nullable;
import org.kexuejie.organization.CountyContact;
import org.kexuejie.organization.Phones;
import org.kexuejie.region.County;
import org.kexuejie.shared.RuleViolation;
import org.kexuejie.shell.Typed;

/** The contacts in a city's counties as they are typed, one row per county; rows left empty do not count (F02). */
record CountyContactsForm(int version, @Nullable List<@Valid Row> rows) {

    private static final String TOO_LONG = "{shell.rule.tooLong}";

    record Row(
            @Nullable String county,

            @CodePointLength(max = 20, message = TOO_LONG) @Nullable
            String name,

            @CodePointLength(max = 40, message = TOO_LONG) @Nullable
            String unit,

            @CodePointLength(max = 30, message = TOO_LONG) @Nullable
            String title,

            @Pattern(regexp = Phones.PATTERN, message = "{shell.rule.phone}") @Nullable
            String phone,

            @Email(message = "{shell.rule.email}") @Nullable String email) {

        Row {
            name = Typed.text(name);
            unit = Typed.text(unit);
            title = Typed.text(title);
            phone = Typed.phone(phone);
            email = Typed.email(email);
        }

        static Row of(String county, @Nullable CountyContact contact) {
            return contact == null
                    ? new Row(county, null, null, null, null, null)
                    : new Row(
                            county, contact.name(), contact.unit(), contact.title(), contact.phone(), contact.email());
        }

        boolean isBlank() {
            return name == null && unit == null && title == null && phone == null && email == null;
        }

        CountyContact toContact() {
            return new CountyContact(
                    Objects.requireNonNull(name),
                    Objects.requireNonNull(unit),
                    title,
                    Objects.requireNonNull(phone),
                    email);
        }
    }

    static CountyContactsForm of(int version, List<County> counties, Map<String, CountyContact> contacts) {
        return new CountyContactsForm(
                version,
                counties.stream()
                        .map(county -> Row.of(county.code(), contacts.get(county.code())))
                        .toList());
    }

    /** @throws RuleViolation when a row that was begun lacks name, unit or phone */
    Map<String, CountyContact> toContacts() {
        List<Row> typed = Objects.requireNonNullElse(rows, List.of());
        var missing = new RuleViolation.Collector();
        for (int i = 0; i < typed.size(); i++) {
            Row row = typed.get(i);
            String place = "rows[" + i + "].";
            missing.check(row.isBlank() || row.name() != null, place + "name", "organization.rule.countyContactName")
                    .check(row.isBlank() || row.unit() != null, place + "unit", "organization.rule.countyContactUnit")
                    .check(
                            row.isBlank() || row.phone() != null,
                            place + "phone",
                            "organization.rule.countyContactPhone");
        }
        missing.throwIfAny();
        Map<String, CountyContact> contacts = new LinkedHashMap<>();
        typed.stream()
                .filter(row -> !row.isBlank())
                .forEach(row -> contacts.put(Objects.requireNonNullElse(row.county(), ""), row.toContact()));
        return contacts;
    }
}

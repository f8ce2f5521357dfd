package org.kexuejie.organization.domain;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.kexuejie.organization.Affiliation;
import org.kexuejie.organization.Contact;
import org.kexuejie.organization.OrgKind;
import org.kexuejie.organization.OrgTag;
import org.kexuejie.organization.OrganizationDetails;
import org.kexuejie.organization.Phones;
import org.kexuejie.organization.domain.UnitLine.Fault;
import org.kexuejie.region.County;
import org.kexuejie.region.Regions;

/** Makes a unit of one row of a list, or says everything that is wrong with it. */
class UnitLineReader {

    private static final String EMAIL = "[^@\\s]+@[^@\\s.]+(\\.[^@\\s.]+)+";

    private final Regions regions;
    private final UnitTerms terms;
    private final @Nullable String cityCode;
    private final List<String> cells;
    private final Set<UnitColumn> computed;
    private final List<Fault> faults = new ArrayList<>();

    private UnitLineReader(
            Regions regions,
            UnitTerms terms,
            @Nullable String cityCode,
            List<String> cells,
            Collection<UnitColumn> computed) {
        this.regions = regions;
        this.terms = terms;
        this.cityCode = cityCode;
        this.cells = cells;
        this.computed = Set.copyOf(computed);
    }

    /**
     * @param cityCode city in which the units must stand; nothing for the whole region
     * @param cells as typed, one per column
     * @param computed the columns in which a formula stands
     */
    static UnitLine read(
            Regions regions,
            UnitTerms terms,
            @Nullable String cityCode,
            int number,
            List<String> cells,
            Collection<UnitColumn> computed) {
        var reader = new UnitLineReader(regions, terms, cityCode, cells, computed);
        OrganizationDetails details = reader.details();
        return new UnitLine(number, cells, List.copyOf(reader.faults), details);
    }

    private @Nullable OrganizationDetails details() {
        String name = text(UnitColumn.NAME, ImportedText::clean);
        if (name.codePointCount(0, name.length()) == 1) {
            fault(UnitColumn.NAME, "organization.rule.nameLength");
        }
        OrgKind kind = term(UnitColumn.KIND, terms::kind);
        Affiliation affiliation = term(UnitColumn.AFFILIATION, terms::affiliation);
        String county = county();
        String address = text(UnitColumn.ADDRESS, ImportedText::clean);
        Contact contact = contact();
        Integer students = count(UnitColumn.STUDENT_COUNT);
        Integer counselors = count(UnitColumn.COUNSELOR_COUNT);
        Set<OrgTag> tags = tags();
        return !faults.isEmpty()
                ? null
                : new OrganizationDetails(
                        name,
                        Objects.requireNonNull(kind),
                        Objects.requireNonNull(affiliation),
                        Objects.requireNonNull(county),
                        address,
                        contact,
                        students,
                        counselors,
                        tags);
    }

    private Contact contact() {
        String leader = text(UnitColumn.LEADER_NAME, ImportedText::clean);
        String title = text(UnitColumn.LEADER_TITLE, ImportedText::clean);
        String leaderPhone = phone(UnitColumn.LEADER_PHONE);
        String name = text(UnitColumn.CONTACT_NAME, ImportedText::clean);
        String phone = phone(UnitColumn.CONTACT_PHONE);
        String email = text(UnitColumn.CONTACT_EMAIL, ImportedText::email);
        if (!email.isEmpty() && !email.matches(EMAIL)) {
            fault(UnitColumn.CONTACT_EMAIL, "shell.rule.email");
        }
        return new Contact(leader, title, leaderPhone, name, phone, email.isEmpty() ? null : email);
    }

    /** What is typed in a column, in good form; a column has one fault at most. */
    private String text(UnitColumn column, Function<String, String> form) {
        String text = form.apply(cells.get(column.ordinal()));
        if (computed.contains(column)) {
            fault(column, "organization.import.fault.computed");
            return "";
        }
        if (text.isEmpty()) {
            if (column.isRequired()) {
                fault(column, "shell.rule.missing");
            }
        } else if (text.codePointCount(0, text.length()) > column.longest()) {
            fault(column, "organization.import.fault.tooLong", column.longest());
            return "";
        } else if (!ImportedText.isPlain(text)) {
            fault(column, "organization.import.fault.picture");
            return "";
        }
        return text;
    }

    private <T> @Nullable T term(UnitColumn column, Function<String, Optional<T>> known) {
        String text = text(column, ImportedText::clean);
        T term = known.apply(text).orElse(null);
        if (term == null && !text.isEmpty()) {
            fault(column, "organization.import.fault.choice", text);
        }
        return term;
    }

    private @Nullable String county() {
        String text =
                text(UnitColumn.COUNTY, ImportedText::clean).replace(" ", "").replaceFirst("^广西(壮族自治区)?", "");
        if (text.isEmpty()) {
            return null;
        }
        Optional<County> county = regions.findCounty(text);
        if (county.isEmpty()) {
            fault(UnitColumn.COUNTY, "organization.import.fault.county", text);
        } else if (cityCode != null && !county.get().cityCode().equals(cityCode)) {
            fault(
                    UnitColumn.COUNTY,
                    "organization.import.fault.otherCity",
                    county.get().name());
        }
        return county.map(County::code).orElse(null);
    }

    private String phone(UnitColumn column) {
        String phone = text(column, ImportedText::phone);
        if (!phone.isEmpty() && !phone.matches(Phones.PATTERN)) {
            fault(column, "shell.rule.phone");
        }
        return phone;
    }

    private @Nullable Integer count(UnitColumn column) {
        String text = text(column, ImportedText::clean);
        Integer count = ImportedText.count(text);
        if (count == null && !text.isEmpty()) {
            fault(column, "organization.import.fault.count");
        }
        return count;
    }

    private Set<OrgTag> tags() {
        Set<OrgTag> tags = EnumSet.noneOf(OrgTag.class);
        for (String text : text(UnitColumn.TAGS, ImportedText::clean).split("[、,，;；/ ]+", -1)) {
            Optional<OrgTag> tag = terms.tag(text);
            tag.ifPresent(tags::add);
            if (tag.isEmpty() && !text.isEmpty()) {
                fault(UnitColumn.TAGS, "organization.import.fault.choice", text);
                return tags;
            }
        }
        return tags;
    }

    private void fault(UnitColumn column, String key, Object... arguments) {
        faults.add(new Fault(column, terms.say(key, arguments)));
    }
}

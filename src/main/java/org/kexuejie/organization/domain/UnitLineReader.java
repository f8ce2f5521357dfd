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
import org.kexuejie.organization.CreditCode;
import org.kexuejie.organization.ModelAward;
import org.kexuejie.organization.OrgKind;
import org.kexuejie.organization.OrgTag;
import org.kexuejie.organization.OrganizationDetails;
import org.kexuejie.organization.Phones;
import org.kexuejie.organization.UnitCodes;
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
        String name = text(UnitColumn.NAME, TypedText::clean);
        if (name.codePointCount(0, name.length()) == 1) {
            fault(UnitColumn.NAME, "organization.rule.nameLength");
        }
        OrgKind kind = term(UnitColumn.KIND, terms::kind);
        Affiliation affiliation = term(UnitColumn.AFFILIATION, terms::affiliation);
        String county = county();
        String zone = text(UnitColumn.ZONE, TypedText::clean);
        String address = text(UnitColumn.ADDRESS, TypedText::clean);
        UnitCodes codes = new UnitCodes(creditCode(), schoolCode());
        Contact contact = contact();
        Integer students = count(UnitColumn.STUDENT_COUNT);
        Integer counselors = count(UnitColumn.COUNSELOR_COUNT);
        Set<OrgTag> tags = tags();
        ModelAward award = award(tags);
        return !faults.isEmpty()
                ? null
                : new OrganizationDetails(
                        name,
                        Objects.requireNonNull(kind),
                        Objects.requireNonNull(affiliation),
                        Objects.requireNonNull(county),
                        given(zone),
                        address,
                        codes,
                        contact,
                        students,
                        counselors,
                        tags,
                        award);
    }

    private @Nullable String creditCode() {
        String code = text(UnitColumn.CREDIT_CODE, TypedText::code);
        if (!code.isEmpty() && !code.matches(CreditCode.PATTERN)) {
            fault(UnitColumn.CREDIT_CODE, "organization.rule.creditCode");
        } else if (!code.isEmpty() && !CreditCode.isSound(code)) {
            fault(UnitColumn.CREDIT_CODE, "organization.rule.creditCodeCheck", String.valueOf(CreditCode.check(code)));
        }
        return given(code);
    }

    private @Nullable String schoolCode() {
        String code = text(UnitColumn.SCHOOL_CODE, TypedText::code);
        if (!code.isEmpty() && !code.matches(UnitCodes.SCHOOL_CODE)) {
            fault(UnitColumn.SCHOOL_CODE, "organization.rule.schoolCode");
        }
        return given(code);
    }

    /** Batch and year of a demonstration unit, which nobody else has. */
    private @Nullable ModelAward award(Set<OrgTag> tags) {
        Integer batch = number(UnitColumn.MODEL_BATCH, 1, ModelAward.LAST_BATCH, "organization.rule.modelBatch");
        Integer year = number(
                UnitColumn.MODEL_YEAR, ModelAward.FIRST_YEAR, ModelAward.LAST_YEAR, "organization.rule.modelYear");
        boolean model = tags.contains(OrgTag.INVENTION_MODEL_UNIT);
        if (model && isBlank(UnitColumn.MODEL_BATCH)) {
            fault(UnitColumn.MODEL_BATCH, "organization.rule.awardMissing");
        } else if (model && isBlank(UnitColumn.MODEL_YEAR)) {
            fault(UnitColumn.MODEL_YEAR, "organization.rule.awardMissing");
        } else if (!model && (batch != null || year != null)) {
            fault(UnitColumn.TAGS, "organization.rule.awardWithoutTag");
        }
        return batch == null || year == null ? null : new ModelAward(batch, year);
    }

    private @Nullable Integer number(UnitColumn column, int least, int most, String key) {
        String text = text(column, TypedText::clean).replaceAll("[第批年 ]", "");
        if (text.isEmpty()) {
            return null;
        }
        Integer number = TypedText.count(text);
        if (number == null || number < least || number > most) {
            fault(column, key);
            return null;
        }
        return number;
    }

    private boolean isBlank(UnitColumn column) {
        return TypedText.clean(cells.get(column.place())).isEmpty();
    }

    private static @Nullable String given(String text) {
        return text.isEmpty() ? null : text;
    }

    private Contact contact() {
        String leader = text(UnitColumn.LEADER_NAME, TypedText::clean);
        String title = text(UnitColumn.LEADER_TITLE, TypedText::clean);
        String leaderPhone = phone(UnitColumn.LEADER_PHONE);
        String name = text(UnitColumn.CONTACT_NAME, TypedText::clean);
        String duty = text(UnitColumn.CONTACT_TITLE, TypedText::clean);
        String phone = phone(UnitColumn.CONTACT_PHONE);
        String email = text(UnitColumn.CONTACT_EMAIL, TypedText::email);
        if (!email.isEmpty() && !email.matches(EMAIL)) {
            fault(UnitColumn.CONTACT_EMAIL, "shell.rule.email");
        }
        String wechat = text(UnitColumn.CONTACT_WECHAT, TypedText::clean);
        return new Contact(leader, title, leaderPhone, name, given(duty), phone, given(email), given(wechat));
    }

    /** What is typed in a column, in good form; a column has one fault at most. */
    private String text(UnitColumn column, Function<String, String> form) {
        String text = form.apply(cells.get(column.place()));
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
        } else if (!TypedText.isPlain(text)) {
            fault(column, "organization.import.fault.picture");
            return "";
        }
        return text;
    }

    private <T> @Nullable T term(UnitColumn column, Function<String, Optional<T>> known) {
        String text = text(column, TypedText::clean);
        T term = known.apply(text).orElse(null);
        if (term == null && !text.isEmpty()) {
            fault(column, "organization.import.fault.choice", text);
        }
        return term;
    }

    private @Nullable String county() {
        String text = text(UnitColumn.COUNTY, TypedText::clean).replace(" ", "").replaceFirst("^广西(壮族自治区)?", "");
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
        String phone = text(column, TypedText::phone);
        if (!phone.isEmpty() && !phone.matches(Phones.PATTERN)) {
            fault(column, "shell.rule.phone");
        }
        return phone;
    }

    private @Nullable Integer count(UnitColumn column) {
        String text = text(column, TypedText::clean);
        Integer count = TypedText.count(text);
        if (count == null && !text.isEmpty()) {
            fault(column, "organization.import.fault.count");
        }
        return count;
    }

    private Set<OrgTag> tags() {
        Set<OrgTag> tags = EnumSet.noneOf(OrgTag.class);
        for (String text : text(UnitColumn.TAGS, TypedText::clean).split("[、,，;；/ ]+", -1)) {
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

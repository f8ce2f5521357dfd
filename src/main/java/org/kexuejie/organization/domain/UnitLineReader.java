package org.kexuejie.organization.domain;

import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.kexuejie.organization.Affiliation;
import org.kexuejie.organization.Contact;
import org.kexuejie.organization.CreditCode;
import org.kexuejie.organization.ModelAward;
import org.kexuejie.organization.OrgKind;
import org.kexuejie.organization.OrgTag;
import org.kexuejie.organization.OrganizationDetails;
import org.kexuejie.organization.UnitCodes;
import org.kexuejie.region.County;
import org.kexuejie.region.Regions;
import org.kexuejie.shared.Characters;
import org.kexuejie.shared.TypedText;

/** Makes a unit of one row of a list, or says everything that is wrong with it. */
class UnitLineReader {

    private static final String EMAIL = "[^@\\s]+@[^@\\s.]+(\\.[^@\\s.]+)+";

    private final Regions regions;
    private final UnitTerms terms;
    private final @Nullable String cityCode;
    private final UnitCells cells;

    private UnitLineReader(Regions regions, UnitTerms terms, @Nullable String cityCode, UnitCells cells) {
        this.regions = regions;
        this.terms = terms;
        this.cityCode = cityCode;
        this.cells = cells;
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
        var row = new UnitCells(terms, cells, computed);
        OrganizationDetails details = new UnitLineReader(regions, terms, cityCode, row).details();
        return new UnitLine(number, cells, row.faults(), details);
    }

    private @Nullable OrganizationDetails details() {
        String name = cells.text(UnitColumn.NAME, TypedText::clean);
        if (Characters.in(name) == 1) {
            cells.fault(UnitColumn.NAME, "organization.rule.nameLength");
        }
        OrgKind kind = cells.term(UnitColumn.KIND, terms::kind);
        Affiliation affiliation = cells.term(UnitColumn.AFFILIATION, terms::affiliation);
        String county = county();
        String zone = cells.text(UnitColumn.ZONE, TypedText::clean);
        String address = cells.text(UnitColumn.ADDRESS, TypedText::clean);
        UnitCodes codes = new UnitCodes(creditCode(), schoolCode());
        Contact contact = contact();
        Integer students = cells.count(UnitColumn.STUDENT_COUNT);
        Integer counselors = cells.count(UnitColumn.COUNSELOR_COUNT);
        Set<OrgTag> tags = tags();
        ModelAward award = award(tags);
        return cells.hasFaults()
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
        String code = cells.text(UnitColumn.CREDIT_CODE, TypedText::code);
        if (!code.isEmpty() && !code.matches(CreditCode.PATTERN)) {
            cells.fault(UnitColumn.CREDIT_CODE, "organization.rule.creditCode");
        } else if (!code.isEmpty() && !CreditCode.isSound(code)) {
            cells.fault(
                    UnitColumn.CREDIT_CODE,
                    "organization.rule.creditCodeCheck",
                    String.valueOf(CreditCode.check(code)));
        }
        return given(code);
    }

    private @Nullable String schoolCode() {
        String code = cells.text(UnitColumn.SCHOOL_CODE, TypedText::code);
        if (!code.isEmpty() && !code.matches(UnitCodes.SCHOOL_CODE)) {
            cells.fault(UnitColumn.SCHOOL_CODE, "organization.rule.schoolCode");
        }
        return given(code);
    }

    /** Batch and year of a demonstration unit, which nobody else has. */
    private @Nullable ModelAward award(Set<OrgTag> tags) {
        Integer batch = cells.number(UnitColumn.MODEL_BATCH, 1, ModelAward.LAST_BATCH, "organization.rule.modelBatch");
        Integer year = cells.number(
                UnitColumn.MODEL_YEAR, ModelAward.FIRST_YEAR, ModelAward.LAST_YEAR, "organization.rule.modelYear");
        boolean model = tags.contains(OrgTag.INVENTION_MODEL_UNIT);
        if (model && cells.isBlank(UnitColumn.MODEL_BATCH)) {
            cells.fault(UnitColumn.MODEL_BATCH, "organization.rule.awardMissing");
        } else if (model && cells.isBlank(UnitColumn.MODEL_YEAR)) {
            cells.fault(UnitColumn.MODEL_YEAR, "organization.rule.awardMissing");
        } else if (!model && (batch != null || year != null)) {
            cells.fault(UnitColumn.TAGS, "organization.rule.awardWithoutTag");
        }
        return batch == null || year == null ? null : new ModelAward(batch, year);
    }

    private Contact contact() {
        String leader = cells.text(UnitColumn.LEADER_NAME, TypedText::clean);
        String title = cells.text(UnitColumn.LEADER_TITLE, TypedText::clean);
        String leaderPhone = cells.phone(UnitColumn.LEADER_PHONE);
        String name = cells.text(UnitColumn.CONTACT_NAME, TypedText::clean);
        String duty = cells.text(UnitColumn.CONTACT_TITLE, TypedText::clean);
        String phone = cells.phone(UnitColumn.CONTACT_PHONE);
        String email = cells.text(UnitColumn.CONTACT_EMAIL, TypedText::email);
        if (!email.isEmpty() && !email.matches(EMAIL)) {
            cells.fault(UnitColumn.CONTACT_EMAIL, "shell.rule.email");
        }
        String wechat = cells.text(UnitColumn.CONTACT_WECHAT, TypedText::clean);
        return new Contact(leader, title, leaderPhone, name, given(duty), phone, given(email), given(wechat));
    }

    private @Nullable String county() {
        String text =
                cells.text(UnitColumn.COUNTY, TypedText::clean).replace(" ", "").replaceFirst("^广西(壮族自治区)?", "");
        if (text.isEmpty()) {
            return null;
        }
        Optional<County> county = regions.findCounty(text);
        if (county.isEmpty()) {
            cells.fault(UnitColumn.COUNTY, "organization.import.fault.county", text);
        } else if (cityCode != null && !county.get().cityCode().equals(cityCode)) {
            cells.fault(
                    UnitColumn.COUNTY,
                    "organization.import.fault.otherCity",
                    county.get().name());
        }
        return county.map(County::code).orElse(null);
    }

    private Set<OrgTag> tags() {
        Set<OrgTag> tags = EnumSet.noneOf(OrgTag.class);
        for (String text : cells.text(UnitColumn.TAGS, TypedText::clean).split("[、,，;；/ ]+", -1)) {
            Optional<OrgTag> tag = terms.tag(text);
            tag.ifPresent(tags::add);
            if (tag.isEmpty() && !text.isEmpty()) {
                cells.fault(UnitColumn.TAGS, "organization.import.fault.choice", text);
                return tags;
            }
        }
        return tags;
    }

    private static @Nullable String given(String text) {
        return text.isEmpty() ? null : text;
    }
}

package org.kexuejie.testing;

import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kexuejie.account.AccountId;
import org.kexuejie.account.Actor;
import org.kexuejie.account.Role;
import org.kexuejie.account.Scope;
import org.kexuejie.organization.Affiliation;
import org.kexuejie.organization.Contact;
import org.kexuejie.organization.ModelAward;
import org.kexuejie.organization.OrgKind;
import org.kexuejie.organization.OrgTag;
import org.kexuejie.organization.OrganizationDetails;
import org.kexuejie.organization.OrganizationId;
import org.kexuejie.organization.UnitCodes;
import org.kexuejie.organization.domain.OrganizationService;
import org.kexuejie.region.Regions;

/** Makes units. */
public final class UnitMother {

    private final OrganizationService organizations;
    private final Regions regions;

    UnitMother(OrganizationService organizations, Regions regions) {
        this.organizations = organizations;
        this.regions = regions;
    }

    /** A complete county primary school in 柳州 城中区, to be varied. */
    public static Builder aUnit(String name) {
        return new Builder(name);
    }

    /** Puts a unit on the register, as the team of its city does. */
    public OrganizationId add(Builder unit) {
        OrganizationDetails details = unit.build();
        Scope city = Scope.city(regions.county(details.countyCode()).cityCode());
        var team = new Actor(new AccountId(new UUID(0, 0)), "市级实施小组", "市科协", Role.CITY_TEAM, city);
        return organizations.add(details, team);
    }

    /** The details of a unit. */
    public static final class Builder {

        private final String name;
        private OrgKind kind = OrgKind.PRIMARY_SCHOOL;
        private Affiliation affiliation = Affiliation.COUNTY;
        private String county = "450202";
        private Set<OrgTag> tags = Set.of();
        private UnitCodes codes = UnitCodes.NONE;

        private Builder(String name) {
            this.name = name;
        }

        public Builder kind(OrgKind value) {
            kind = value;
            return this;
        }

        public Builder affiliation(Affiliation value) {
            affiliation = value;
            return this;
        }

        /** @param code six digits */
        public Builder county(String code) {
            county = code;
            return this;
        }

        public Builder tags(OrgTag... values) {
            tags = Set.of(values);
            return this;
        }

        public Builder codes(@Nullable String creditCode, @Nullable String schoolCode) {
            codes = new UnitCodes(creditCode, schoolCode);
            return this;
        }

        public OrganizationDetails build() {
            var contact = new Contact(
                    "韦校长", "校长", "13807720001", "黄老师", "科技辅导员", "13907720002", "huang@example.org", "huanglaoshi");
            ModelAward award = tags.contains(OrgTag.INVENTION_MODEL_UNIT) ? new ModelAward(1, 2018) : null;
            return new OrganizationDetails(
                    name, kind, affiliation, county, null, "文昌路1号", codes, contact, 860, 4, tags, award);
        }
    }
}

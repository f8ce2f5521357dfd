package org.kexuejie.organization.domain;

import java.util.ArrayList;
import java.util.List;
import org.kexuejie.organization.OrganizationDetails;

/** What may stand on the register once, as texts that never meet by chance. */
final class UnitKeys {

    /** The keys of units on the register: names of one city or of all, codes of all. */
    static final String REGISTER = """
            select county_code || ' ' || name from organization where cast(:city as text) is null or city_code = :city
            union all select 'credit ' || credit_code from organization where credit_code is not null
            union all select 'school ' || school_code from organization where school_code is not null
            """;

    private UnitKeys() {}

    static String name(OrganizationDetails unit) {
        return unit.countyCode() + " " + unit.name();
    }

    /** A code of a unit, by the column in which it stands. */
    record Code(UnitColumn column, String key) {}

    static List<Code> codes(OrganizationDetails unit) {
        List<Code> codes = new ArrayList<>(2);
        if (unit.codes().creditCode() != null) {
            codes.add(new Code(UnitColumn.CREDIT_CODE, "credit " + unit.codes().creditCode()));
        }
        if (unit.codes().schoolCode() != null) {
            codes.add(new Code(UnitColumn.SCHOOL_CODE, "school " + unit.codes().schoolCode()));
        }
        return codes;
    }
}

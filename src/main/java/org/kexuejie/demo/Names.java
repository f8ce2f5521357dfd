package org.kexuejie.demo;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.kexuejie.festival.Sector;
import org.kexuejie.organization.OrgKind;

/**
 * Invented names.
 *
 * @param units patterns by kind of unit
 * @param titles 职务 of whom the departments send to the cities' teams
 * @param platePrefixes letter of the vans' plates by name of the city
 */
record Names(
        List<String> surnames,
        List<String> givenNames,
        Map<OrgKind, List<String>> units,
        List<String> streets,
        Map<Sector, String> titles,
        Map<String, String> platePrefixes,
        CastList cast) {

    /** How every invented unit is told from a real one. */
    static final String SAMPLE = "（示例）";

    /** A pattern for the name of a unit. */
    String unit(OrgKind kind, Chance chance) {
        return chance.pick(Objects.requireNonNull(units.get(kind), kind::name));
    }

    String person(Chance chance) {
        return chance.pick(surnames) + chance.pick(givenNames);
    }

    /** A mobile number of a range that nobody has. */
    String mobile(Chance chance) {
        return "1390000%04d".formatted(chance.between(0, 9999));
    }
}

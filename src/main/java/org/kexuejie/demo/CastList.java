package org.kexuejie.demo;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kexuejie.festival.Sector;
import org.kexuejie.organization.OrgKind;

/** The accounts that whoever tries the portal signs in with; each city has one more, named by its pinyin. */
record CastList(
        Desk office, List<Host> hosts, List<County> counties, List<Unit> units, List<String> cities, String cityAffiliation) {

    record Desk(String username, String affiliation) {}

    record Host(String username, Sector sector, String affiliation) {}

    record County(String username, String county, String affiliation) {}

    /** @param offered false: a unit with a part of its own that the sign-in page does not offer */
    record Unit(String username, String county, OrgKind kind, String name, @Nullable Boolean offered) {

        boolean isOffered() {
            return !Boolean.FALSE.equals(offered);
        }
    }

    /** The user names in the order in which the sign-in page offers them. */
    List<String> shown() {
        List<String> shown = new ArrayList<>(List.of(office.username()));
        shown.addAll(cities);
        units.stream().filter(Unit::isOffered).forEach(unit -> shown.add(unit.username()));
        hosts.forEach(host -> shown.add(host.username()));
        counties.forEach(county -> shown.add(county.username()));
        return shown;
    }
}

package org.kexuejie.demo;

import java.util.List;
import java.util.Map;
import org.kexuejie.festival.Sector;
import org.kexuejie.organization.OrgKind;
import org.kexuejie.region.City;

/**
 * The accounts that whoever tries the portal signs in with; each city has one as well, named by its pinyin.
 *
 * @param cityAffiliation pattern for the cities
 * @param offered user names in the order in which the sign-in page offers them
 */
record CastList(
        Desk office,
        String cityAffiliation,
        List<Host> hosts,
        List<Association> counties,
        List<Unit> units,
        List<String> offered) {

    record Desk(String username, String affiliation) {}

    record Host(String username, String affiliation, Sector sector) {

        Desk desk() {
            return new Desk(username, affiliation);
        }
    }

    /** @param county its code */
    record Association(String username, String affiliation, String county) {

        Desk desk() {
            return new Desk(username, affiliation);
        }
    }

    /** @param county its code */
    record Unit(String username, String county, OrgKind kind, String name) {}

    Desk deskOf(City city) {
        return new Desk(city.pinyin(), Words.fill(cityAffiliation, Map.of("市", city.name())));
    }
}

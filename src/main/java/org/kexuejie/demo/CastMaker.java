package org.kexuejie.demo;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.kexuejie.account.AccountId;
import org.kexuejie.account.Accounts;
import org.kexuejie.account.Actor;
import org.kexuejie.account.NewAccount;
import org.kexuejie.account.Role;
import org.kexuejie.account.Scope;
import org.kexuejie.region.City;
import org.kexuejie.region.Regions;

/** Opens the accounts of those who act in the sample data. */
class CastMaker {

    private final Accounts accounts;
    private final Regions regions;
    private final Words words;
    private final DemoProperties properties;

    CastMaker(Accounts accounts, Regions regions, Words words, DemoProperties properties) {
        this.accounts = accounts;
        this.regions = regions;
        this.words = words;
        this.properties = properties;
    }

    /** The office and the cities' teams, by user name. */
    Map<String, Actor> openStaff(Chance chance) {
        CastList cast = words.cast();
        List<NewAccount> staff = new ArrayList<>();
        staff.add(new NewAccount(
                cast.office().username(),
                words.names().person(chance),
                cast.office().affiliation(),
                Role.COMMITTEE_OFFICE,
                Scope.region()));
        for (City city : regions.cities()) {
            String affiliation = Words.fill(cast.cityAffiliation(), Map.of("市", city.name()));
            staff.add(new NewAccount(
                    city.pinyin(), words.names().person(chance), affiliation, Role.CITY_TEAM, Scope.city(city.code())));
        }
        cast.hosts()
                .forEach(host -> staff.add(new NewAccount(
                        host.username(),
                        words.names().person(chance),
                        host.affiliation(),
                        Role.HOST,
                        Scope.sector(host.sector().name()))));
        cast.counties()
                .forEach(county -> staff.add(new NewAccount(
                        county.username(),
                        words.names().person(chance),
                        county.affiliation(),
                        Role.COUNTY_AST,
                        Scope.county(regions.county(county.county()).cityCode(), county.county()))));
        return open(staff);
    }

    /** Opens accounts that all share the demo's password. */
    Map<String, Actor> open(List<NewAccount> wanted) {
        List<AccountId> ids = accounts.openSamples(wanted, properties.password());
        Map<String, Actor> actors = new HashMap<>();
        for (int at = 0; at < ids.size(); at++) {
            NewAccount account = wanted.get(at);
            actors.put(
                    account.username(),
                    new Actor(ids.get(at), account.displayName(), account.affiliation(), account.role(), account.scope()));
        }
        return actors;
    }

    static Actor get(Map<String, Actor> actors, String username) {
        return Objects.requireNonNull(actors.get(username), username);
    }
}

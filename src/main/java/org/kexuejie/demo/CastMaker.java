package org.kexuejie.demo;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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
    private final DemoTime time;

    CastMaker(Accounts accounts, Regions regions, Words words, DemoProperties properties, DemoTime time) {
        this.accounts = accounts;
        this.regions = regions;
        this.words = words;
        this.properties = properties;
        this.time = time;
    }

    /** The office, the cities' teams, hosts and counties. */
    Staff openStaff() {
        Chance chance = properties.chance("staff");
        CastList cast = words.names().cast();
        List<NewAccount> wanted = new ArrayList<>();
        wanted.add(account(cast.office(), Role.COMMITTEE_OFFICE, Scope.region(), chance));
        for (City city : regions.cities()) {
            wanted.add(account(cast.deskOf(city), Role.CITY_TEAM, Scope.city(city.code()), chance));
        }
        for (CastList.Host host : cast.hosts()) {
            wanted.add(
                    account(host.desk(), Role.HOST, Scope.sector(host.sector().name()), chance));
        }
        for (CastList.Association county : cast.counties()) {
            String cityCode = regions.county(county.county()).cityCode();
            wanted.add(account(county.desk(), Role.COUNTY_AST, Scope.county(cityCode, county.county()), chance));
        }
        return open(wanted);
    }

    private NewAccount account(CastList.Desk desk, Role role, Scope scope, Chance chance) {
        return new NewAccount(desk.username(), words.names().person(chance), desk.affiliation(), role, scope);
    }

    /** Opens accounts that all share the demo's password. */
    Staff open(List<NewAccount> wanted) {
        List<AccountId> ids = new ArrayList<>();
        time.on(
                time.opening(),
                properties.chance("accounts"),
                () -> ids.addAll(accounts.openSamples(wanted, properties.password())));
        Map<String, Actor> actors = new HashMap<>();
        for (int at = 0; at < ids.size(); at++) {
            NewAccount account = wanted.get(at);
            actors.put(
                    account.username(),
                    new Actor(
                            ids.get(at),
                            account.displayName(),
                            account.affiliation(),
                            account.role(),
                            account.scope()));
        }
        return new Staff(actors);
    }
}

package org.kexuejie.testing;

import java.util.HashMap;
import java.util.Map;
import org.kexuejie.account.AccountSummary;
import org.kexuejie.account.Accounts;
import org.kexuejie.account.Actor;
import org.kexuejie.account.NewAccount;
import org.kexuejie.account.Role;
import org.kexuejie.account.Scope;
import org.kexuejie.festival.Sector;
import org.kexuejie.organization.OrgKind;
import org.kexuejie.organization.OrganizationId;
import org.kexuejie.organization.OrganizationInfo;
import org.kexuejie.organization.Organizations;
import org.kexuejie.region.Regions;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.core.annotation.Order;

/**
 * The people who stand in every test, each with an account that can sign in with {@link #PASSWORD}: the office, two
 * city teams, units of both cities, two counties and a host department. Everybody else is made by the test.
 */
@Order(15) // behind the plan, before the portal makes an office account of its own
public final class Actors implements ApplicationRunner {

    public static final String PASSWORD = "Festival-2020";

    public static final String LIUZHOU = "450200";
    public static final String NANNING = "450100";
    public static final String SANJIANG = "450226";
    public static final String CHENGZHONG = "450202";

    private final Accounts accounts;
    private final Organizations organizations;
    private final UnitMother units;
    private final Regions regions;
    private final Map<String, Actor> standing = new HashMap<>();

    Actors(Accounts accounts, Organizations organizations, UnitMother units, Regions regions) {
        this.accounts = accounts;
        this.organizations = organizations;
        this.units = units;
        this.regions = regions;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        stand("office", "组委会办公室", Role.COMMITTEE_OFFICE, Scope.region());
        stand("liuzhou", "柳州市科协", Role.CITY_TEAM, Scope.city(LIUZHOU));
        stand("nanning", "南宁市科协", Role.CITY_TEAM, Scope.city(NANNING));
        stand("county-sanjiang", "三江侗族自治县科协", Role.COUNTY_AST, Scope.county(LIUZHOU, SANJIANG));
        stand("county-chengzhong", "柳州市城中区科协", Role.COUNTY_AST, Scope.county(LIUZHOU, CHENGZHONG));
        stand("host-wenming", "自治区文明办", Role.HOST, Scope.sector(Sector.CIVILIZATION.name()));
        standUnit("school-a", "柳州市城中区东门小学", OrgKind.PRIMARY_SCHOOL, CHENGZHONG);
        standUnit("school-b", "柳州市鱼峰区乐群中学", OrgKind.JUNIOR_HIGH, "450203");
        standUnit("venue-a", "三江侗族自治县青少年活动中心", OrgKind.ACTIVITY_CENTRE, SANJIANG);
        standUnit("school-n", "南宁市青秀区凤岭小学", OrgKind.PRIMARY_SCHOOL, "450103");
    }

    private void standUnit(String username, String name, OrgKind kind, String county) {
        var unit = units.add(UnitMother.aUnit(name).kind(kind).county(county));
        stand(username, name, Role.UNIT, Scope.unit(regions.county(county).cityCode(), unit.value()));
    }

    private void stand(String username, String affiliation, Role role, Scope scope) {
        standing.put(username, open(username, affiliation, role, scope));
    }

    /** 组委会办公室. */
    public Actor office() {
        return standing("office");
    }

    /** The team of 柳州. */
    public Actor liuzhou() {
        return standing("liuzhou");
    }

    /** The team of 南宁. */
    public Actor nanning() {
        return standing("nanning");
    }

    /** 三江侗族自治县, a county of 柳州. */
    public Actor sanjiang() {
        return standing("county-sanjiang");
    }

    /** 城中区, another county of 柳州. */
    public Actor chengzhong() {
        return standing("county-chengzhong");
    }

    /** 自治区文明办, which answers for some of the lines. */
    public Actor wenming() {
        return standing("host-wenming");
    }

    /** A primary school in 柳州 城中区. */
    public Actor schoolA() {
        return standing("school-a");
    }

    /** Another school in 柳州, of another county. */
    public Actor schoolB() {
        return standing("school-b");
    }

    /** An out-of-school venue in 三江, 柳州. */
    public Actor venueA() {
        return standing("venue-a");
    }

    /** A primary school in 南宁. */
    public Actor schoolN() {
        return standing("school-n");
    }

    /** By the user name of one of the above. */
    public Actor standing(String username) {
        Actor actor = standing.get(username);
        if (actor == null) {
            throw new AssertionError("nobody stands for " + username);
        }
        return actor;
    }

    /** Opens an account of any role, until the end of the test. */
    public Actor open(String username, String affiliation, Role role, Scope scope) {
        var account = new NewAccount(username, affiliation, affiliation, role, scope);
        var id = accounts.openWithPassword(account, PASSWORD, false);
        return new Actor(id, account.displayName(), affiliation, role, scope);
    }

    /** Opens an account for a unit, until the end of the test. */
    public Actor openFor(OrganizationId unit, String username) {
        OrganizationInfo info = organizations.get(unit);
        return open(username, info.name(), Role.UNIT, Scope.unit(info.cityCode(), unit.value()));
    }

    /** Opens an account for the team of a city, named by its pinyin, until the end of the test. */
    public Actor openTeam(String pinyin) {
        var city = regions.cityByPinyin(pinyin);
        return open(pinyin, city.name() + "科协", Role.CITY_TEAM, Scope.city(city.code()));
    }

    String usernameOf(Actor actor) {
        return accounts.find(actor.id()).map(AccountSummary::username).orElseThrow();
    }

    /** The unit that an actor of this role acts for. */
    public static OrganizationId unitOf(Actor actor) {
        return new OrganizationId(actor.unitId());
    }
}

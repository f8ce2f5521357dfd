package org.kexuejie.organization.domain;

import org.kexuejie.account.AccountSummary;
import org.kexuejie.account.Actor;
import org.kexuejie.account.Role;
import org.kexuejie.account.Scope;
import org.kexuejie.organization.OrganizationInfo;

/** Who may do what with units and their accounts. */
public final class OrganizationPolicy {

    private OrganizationPolicy() {}

    public static boolean maySee(Actor actor, OrganizationInfo unit) {
        return switch (actor.role()) {
            case COMMITTEE_OFFICE -> true;
            case CITY_TEAM -> actor.isTeamOf(unit.cityCode());
            case COUNTY_AST -> actor.countyCode().equals(unit.countyCode());
            case UNIT -> actor.isUnit(unit.id().value());
            case HOST -> false;
        };
    }

    /** A city makes and changes the units that stand in it. */
    public static boolean mayManage(Actor actor, String cityCode) {
        return actor.isTeamOf(cityCode);
    }

    /** A city suspends its own units and takes them up again, the office those of the whole region. */
    public static boolean maySuspend(Actor actor, OrganizationInfo unit) {
        return mayManage(actor, unit.cityCode()) || actor.is(Role.COMMITTEE_OFFICE);
    }

    /** A city registers its own units in bulk, the office those of the whole region. */
    public static boolean mayImport(Actor actor) {
        return actor.is(Role.CITY_TEAM) || actor.is(Role.COMMITTEE_OFFICE);
    }

    /** A unit keeps its own address and contacts up to date. */
    public static boolean mayUpdateContact(Actor actor, OrganizationInfo unit) {
        return actor.isUnit(unit.id().value());
    }

    /** A unit or its city brings the stamped registration form. */
    public static boolean mayAttachScan(Actor actor, OrganizationInfo unit) {
        return mayManage(actor, unit.cityCode()) || mayUpdateContact(actor, unit);
    }

    /** The office looks after the accounts of cities and hosts, a city after those of its counties and units. */
    public static boolean mayManageAccount(Actor actor, AccountSummary account) {
        return mayManageAccount(actor, account.role(), account.scope());
    }

    /** Likewise for accounts that are not made yet. */
    public static boolean mayManageAccount(Actor actor, Role role, Scope scope) {
        return switch (role) {
            case CITY_TEAM, HOST -> actor.is(Role.COMMITTEE_OFFICE);
            case COUNTY_AST, UNIT -> scope.cityCode() != null && actor.isTeamOf(scope.cityCode());
            case COMMITTEE_OFFICE -> false;
        };
    }
}

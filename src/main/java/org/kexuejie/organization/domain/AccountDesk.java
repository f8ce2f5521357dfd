package org.kexuejie.organization.domain;

import org.kexuejie.account.AccountId;
import org.kexuejie.account.AccountSummary;
import org.kexuejie.account.Accounts;
import org.kexuejie.account.Actor;
import org.kexuejie.account.IssuedPassword;
import org.kexuejie.account.NewAccount;
import org.kexuejie.account.Role;
import org.kexuejie.account.Scope;
import org.kexuejie.festival.Sector;
import org.kexuejie.organization.OrganizationId;
import org.kexuejie.organization.OrganizationInfo;
import org.kexuejie.region.County;
import org.kexuejie.region.Regions;
import org.kexuejie.shared.RecordNotFound;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Makes and looks after accounts: the office those of cities and hosts, a city those of its counties and units. */
@Service
@Transactional
public class AccountDesk {

    private final Accounts accounts;
    private final OrganizationService organizations;
    private final CountyLevelService levels;
    private final Regions regions;

    AccountDesk(Accounts accounts, OrganizationService organizations, CountyLevelService levels, Regions regions) {
        this.levels = levels;
        this.accounts = accounts;
        this.organizations = organizations;
        this.regions = regions;
    }

    /** Name and user name of whoever is to sign in. */
    public record Holder(String username, String displayName, String affiliation) {

        NewAccount in(Role role, Scope scope) {
            return new NewAccount(username, displayName, affiliation, role, scope);
        }
    }

    public IssuedPassword openForCity(String cityCode, Holder holder, Actor actor) {
        require(actor.is(Role.COMMITTEE_OFFICE));
        return accounts.open(
                holder.in(Role.CITY_TEAM, Scope.city(regions.city(cityCode).code())));
    }

    public IssuedPassword openForHost(Sector sector, Holder holder, Actor actor) {
        require(actor.is(Role.COMMITTEE_OFFICE));
        return accounts.open(holder.in(Role.HOST, Scope.sector(sector.name())));
    }

    /** @throws org.kexuejie.shared.RuleViolation when the city does without a county level */
    public IssuedPassword openForCounty(String countyCode, Holder holder, Actor actor) {
        County county = regions.county(countyCode);
        require(actor.isTeamOf(county.cityCode()));
        levels.require(county.cityCode());
        return accounts.open(holder.in(Role.COUNTY_AST, Scope.county(county.cityCode(), county.code())));
    }

    /** @throws org.kexuejie.shared.RuleViolation when the unit is suspended */
    public IssuedPassword openForUnit(OrganizationId unitId, Holder holder, Actor actor) {
        OrganizationInfo unit = organizations.visible(unitId, actor);
        require(OrganizationPolicy.mayManage(actor, unit.cityCode()));
        unit.requireActive();
        return accounts.open(holder.in(Role.UNIT, Scope.unit(unit.cityCode(), unitId.value())));
    }

    public IssuedPassword resetPassword(AccountId id, Actor actor) {
        return accounts.resetPassword(managed(id, actor).id());
    }

    public void suspend(AccountId id, Actor actor) {
        accounts.suspend(managed(id, actor).id());
    }

    public void reactivate(AccountId id, Actor actor) {
        accounts.reactivate(managed(id, actor).id());
    }

    private AccountSummary managed(AccountId id, Actor actor) {
        return accounts.find(id)
                .filter(account -> OrganizationPolicy.mayManageAccount(actor, account))
                .orElseThrow(() -> new RecordNotFound("account " + id));
    }

    /** What lies outside of the actor's reach does not exist for it. */
    private static void require(boolean within) {
        if (!within) {
            throw new RecordNotFound("outside of the actor's reach");
        }
    }
}

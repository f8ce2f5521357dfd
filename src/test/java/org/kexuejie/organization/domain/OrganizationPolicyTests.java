package org.kexuejie.organization.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.kexuejie.account.AccountId;
import org.kexuejie.account.AccountSummary;
import org.kexuejie.account.Actor;
import org.kexuejie.account.Role;
import org.kexuejie.account.Scope;
import org.kexuejie.testing.Actors;
import org.kexuejie.testing.PaperPlan;

class OrganizationPolicyTests {

    private static final UUID UNIT = PaperPlan.UNIT.id().value();
    private static final UUID OTHER_UNIT = new UUID(1, 99);

    private static final Map<String, Actor> ACTORS = Map.of(
            "office", PaperPlan.actor(Role.COMMITTEE_OFFICE, Scope.region()),
            "its city", PaperPlan.actor(Role.CITY_TEAM, Scope.city(Actors.LIUZHOU)),
            "another city", PaperPlan.actor(Role.CITY_TEAM, Scope.city(Actors.NANNING)),
            "its county", PaperPlan.actor(Role.COUNTY_AST, Scope.county(Actors.LIUZHOU, "450202")),
            "another county", PaperPlan.actor(Role.COUNTY_AST, Scope.county(Actors.LIUZHOU, Actors.SANJIANG)),
            "itself", PaperPlan.actor(Role.UNIT, Scope.unit(Actors.LIUZHOU, UNIT)),
            "another unit", PaperPlan.actor(Role.UNIT, Scope.unit(Actors.LIUZHOU, OTHER_UNIT)),
            "host", PaperPlan.actor(Role.HOST, Scope.sector("EDUCATION")));

    @Test
    void aUnitIsSeenByItsOwn() {
        assertThat(those(actor -> OrganizationPolicy.maySee(actor, PaperPlan.UNIT)))
                .isEqualTo(Set.of("office", "its city", "its county", "itself"));
    }

    @Test
    void aUnitIsManagedByItsCity() {
        assertThat(those(actor -> OrganizationPolicy.mayManage(actor, PaperPlan.UNIT.cityCode())))
                .isEqualTo(Set.of("its city"));
    }

    @Test
    void aUnitKeepsItsOwnContactsUpToDate() {
        assertThat(those(actor -> OrganizationPolicy.mayUpdateContact(actor, PaperPlan.UNIT)))
                .isEqualTo(Set.of("itself"));
    }

    @Test
    void accountsAreLookedAfterFromOneLevelAbove() {
        var managers = new LinkedHashMap<String, Set<String>>();
        for (AccountSummary account : List.of(
                account(Role.COMMITTEE_OFFICE, Scope.region()),
                account(Role.CITY_TEAM, Scope.city(Actors.LIUZHOU)),
                account(Role.HOST, Scope.sector("EDUCATION")),
                account(Role.COUNTY_AST, Scope.county(Actors.LIUZHOU, Actors.SANJIANG)),
                account(Role.UNIT, Scope.unit(Actors.LIUZHOU, OTHER_UNIT)))) {
            managers.put(account.role().name(), those(actor -> OrganizationPolicy.mayManageAccount(actor, account)));
        }

        assertThat(managers)
                .isEqualTo(Map.of(
                        "COMMITTEE_OFFICE", Set.of(),
                        "CITY_TEAM", Set.of("office"),
                        "HOST", Set.of("office"),
                        "COUNTY_AST", Set.of("its city"),
                        "UNIT", Set.of("its city")));
    }

    private static AccountSummary account(Role role, Scope scope) {
        return new AccountSummary(new AccountId(UNIT), "name", "张三", "单位", role, scope, true, false, null);
    }

    private static Set<String> those(Predicate<Actor> may) {
        return ACTORS.entrySet().stream()
                .filter(entry -> may.test(entry.getValue()))
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
    }
}

package org.kexuejie.account;

import java.util.Objects;
import java.util.UUID;

/**
 * Who acts: passed into every use case, so that nothing deep inside asks for the security context.
 *
 * @param name of the person or account
 * @param affiliation the unit that the person acts for, as the trail names it
 */
public record Actor(AccountId id, String name, String affiliation, Role role, Scope scope) {

    public boolean is(Role wanted) {
        return role == wanted;
    }

    /** Whether this is the team of that city. */
    public boolean isTeamOf(String cityCode) {
        return role == Role.CITY_TEAM && cityCode.equals(scope.cityCode());
    }

    /** Whether this is the association of that county. */
    public boolean isCountyOf(String countyCode) {
        return role == Role.COUNTY_AST && countyCode.equals(scope.countyCode());
    }

    /** Whether this is an account of that unit. */
    public boolean isUnit(UUID unitId) {
        return role == Role.UNIT && unitId.equals(scope.unitId());
    }

    /** @throws NullPointerException for an actor without a city */
    public String cityCode() {
        return Objects.requireNonNull(scope.cityCode());
    }

    /** @throws NullPointerException for an actor without a county */
    public String countyCode() {
        return Objects.requireNonNull(scope.countyCode());
    }

    /** @throws NullPointerException for an actor without a unit */
    public UUID unitId() {
        return Objects.requireNonNull(scope.unitId());
    }

    /** @throws NullPointerException for an actor without a host department */
    public String sector() {
        return Objects.requireNonNull(scope.sector());
    }
}

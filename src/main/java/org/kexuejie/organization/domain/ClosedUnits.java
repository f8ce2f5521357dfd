package org.kexuejie.organization.domain;

import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kexuejie.account.AccountBar;
import org.kexuejie.account.ClosedScope;
import org.kexuejie.account.Role;
import org.kexuejie.account.Scope;
import org.kexuejie.organization.OrganizationId;
import org.kexuejie.organization.OrganizationInfo;
import org.kexuejie.organization.Suspension;
import org.springframework.stereotype.Component;

/** A unit that is suspended or gone gets no new account, and those it has do nothing. */
@Component
class ClosedUnits implements AccountBar {

    private static final ClosedScope GONE = new ClosedScope(null, null);

    private final OrganizationService organizations;

    ClosedUnits(OrganizationService organizations) {
        this.organizations = organizations;
    }

    @Override
    public Optional<ClosedScope> closing(Role role, Scope scope) {
        UUID unit = scope.unitId();
        if (unit == null) {
            return Optional.empty();
        }
        return organizations
                .find(new OrganizationId(unit))
                .map(ClosedUnits::closing)
                .orElse(Optional.of(GONE));
    }

    private static Optional<ClosedScope> closing(OrganizationInfo unit) {
        @Nullable Suspension suspension = unit.suspension();
        return suspension == null
                ? Optional.empty()
                : Optional.of(new ClosedScope(suspension.since(), suspension.reason()));
    }
}

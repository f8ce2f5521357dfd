package org.kexuejie.organization.domain;

import java.util.UUID;
import org.kexuejie.account.AccountBar;
import org.kexuejie.account.Role;
import org.kexuejie.account.Scope;
import org.kexuejie.organization.OrganizationId;
import org.kexuejie.organization.OrganizationInfo;
import org.springframework.stereotype.Component;

/** No account is made any more for a unit that is suspended or gone. */
@Component
class ClosedUnits implements AccountBar {

    private final OrganizationService organizations;

    ClosedUnits(OrganizationService organizations) {
        this.organizations = organizations;
    }

    @Override
    public boolean closes(Role role, Scope scope) {
        UUID unit = scope.unitId();
        return unit != null
                && organizations
                        .find(new OrganizationId(unit))
                        .filter(OrganizationInfo::active)
                        .isEmpty();
    }
}

package org.kexuejie.organization.domain;

import java.time.Clock;
import org.kexuejie.account.Actor;
import org.kexuejie.organization.OrganizationId;
import org.kexuejie.organization.OrganizationInfo;
import org.kexuejie.shared.RecordNotFound;
import org.kexuejie.shared.RuleViolation;
import org.kexuejie.trail.Trail;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Units that take part no more, until they are taken up again: the accounts of a suspended unit do nothing, no new
 * ones are made, and nothing is registered for it. What it did stays, is shown and counts.
 */
@Service
@Transactional
public class UnitSuspensions {

    private static final String ACTIVE = "organization.state.active";
    private static final String SUSPENDED = "organization.state.suspended";

    private final OrganizationRepository organizations;
    private final Trail trail;
    private final Clock clock;

    UnitSuspensions(OrganizationRepository organizations, Trail trail, Clock clock) {
        this.organizations = organizations;
        this.trail = trail;
        this.clock = clock;
    }

    /**
     * The unit that the actor may suspend or take up again.
     *
     * @throws RecordNotFound when there is none within the actor's reach
     */
    @Transactional(readOnly = true)
    public OrganizationInfo managed(OrganizationId id, Actor actor) {
        return entity(id, actor).info();
    }

    /**
     * Suspends a unit at once. Of two who do so at the same time one does, and the other finds it suspended.
     *
     * @param reason for the unit and for the trail
     * @throws RuleViolation when it is suspended already
     */
    public void suspend(OrganizationId id, String reason, Actor actor) {
        Organization unit = entity(id, actor);
        unit.suspend(reason, clock.instant());
        organizations.flush();
        trail.add(UnitLinks.subject(unit.info()), actor, "organization.suspension.suspended", SUSPENDED, reason);
    }

    /** @throws RuleViolation when it is not suspended */
    public void reactivate(OrganizationId id, Actor actor) {
        Organization unit = entity(id, actor);
        unit.reactivate();
        organizations.flush();
        trail.add(UnitLinks.subject(unit.info()), actor, "organization.suspension.reactivated", ACTIVE, null);
    }

    private Organization entity(OrganizationId id, Actor actor) {
        return organizations
                .findById(id)
                .filter(unit -> OrganizationPolicy.maySuspend(actor, unit.info()))
                .orElseThrow(() -> new RecordNotFound("unit " + id));
    }
}

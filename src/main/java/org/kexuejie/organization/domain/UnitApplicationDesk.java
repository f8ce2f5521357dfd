package org.kexuejie.organization.domain;

import java.time.Clock;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.kexuejie.account.Actor;
import org.kexuejie.account.IssuedInvitation;
import org.kexuejie.media.MediaFile;
import org.kexuejie.media.MediaFiles;
import org.kexuejie.media.MediaGate;
import org.kexuejie.media.MediaOwner;
import org.kexuejie.organization.ApplicationState;
import org.kexuejie.organization.OrganizationId;
import org.kexuejie.shared.RecordNotFound;
import org.kexuejie.shared.RuleViolation;
import org.kexuejie.trail.Trail;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The cities, and the office for units of the region and universities, decide on the units that register themselves.
 * Of two who decide at the same time one does, and the other finds it decided.
 */
@Service
@Transactional
public class UnitApplicationDesk implements MediaGate {

    private final UnitApplicationRepository applications;
    private final OrganizationService organizations;
    private final OrganizationRepository units;
    private final InvitationDesk invitations;
    private final MediaFiles files;
    private final Trail trail;
    private final Clock clock;

    UnitApplicationDesk(
            UnitApplicationRepository applications,
            OrganizationService organizations,
            OrganizationRepository units,
            InvitationDesk invitations,
            MediaFiles files,
            Trail trail,
            Clock clock) {
        this.applications = applications;
        this.organizations = organizations;
        this.units = units;
        this.invitations = invitations;
        this.files = files;
        this.trail = trail;
        this.clock = clock;
    }

    /** @throws RecordNotFound when there is none for the actor to decide on */
    @Transactional(readOnly = true)
    public UnitApplicationInfo show(UnitApplicationId id, Actor actor) {
        return entity(id, actor).info();
    }

    /**
     * Puts the unit on the register, with its stamped form, and invites its contact.
     *
     * @throws RuleViolation when it was decided already, or its name or codes have been taken meanwhile
     */
    public IssuedInvitation approve(UnitApplicationId id, Actor actor) {
        UnitApplication application = entity(id, actor);
        application.requireUndecided();
        UnitApplicationInfo wanted = application.info();
        OrganizationId unit = organizations.register(wanted.details());
        application.approve(unit, clock.instant());
        applications.flush();
        var owner = new MediaOwner(UnitLinks.SUBJECT, unit.value());
        MediaFile scan = files.copy(Objects.requireNonNull(wanted.scan()), owner, actor);
        units.findById(unit).orElseThrow().attachSealScan(scan.id());
        note(wanted, actor, ApplicationState.APPROVED, null);
        String registered = "organization.application.did.registered";
        trail.add(UnitLinks.subject(organizations.get(unit)), actor, registered, "organization.state.active", null);
        return invitations.inviteNew(organizations.get(unit), actor);
    }

    /** Sends it back to the applicant, who may put it right. */
    public void sendBack(UnitApplicationId id, String reason, Actor actor) {
        UnitApplication application = entity(id, actor);
        application.sendBack(reason, clock.instant());
        applications.flush();
        note(application.info(), actor, ApplicationState.RETURNED, reason);
    }

    /** Refuses it for good. */
    public void reject(UnitApplicationId id, String reason, Actor actor) {
        UnitApplication application = entity(id, actor);
        application.reject(reason, clock.instant());
        applications.flush();
        note(application.info(), actor, ApplicationState.REJECTED, reason);
    }

    private void note(UnitApplicationInfo application, Actor actor, ApplicationState state, @Nullable String reason) {
        String did = "organization.application.did." + state.name();
        trail.add(UnitApplicationLinks.subject(application), actor, did, state.labelKey(), reason);
    }

    @Override
    public String ownerKind() {
        return UnitApplicationLinks.SUBJECT;
    }

    @Override
    @Transactional(readOnly = true)
    public boolean mayRead(Actor actor, MediaFile file) {
        return applications
                .findById(new UnitApplicationId(file.owner().id()))
                .filter(application -> isFor(actor, application.info()))
                .isPresent();
    }

    private UnitApplication entity(UnitApplicationId id, Actor actor) {
        return applications
                .findById(id)
                .filter(application -> isFor(actor, application.info()))
                .orElseThrow(() -> new RecordNotFound("application " + id));
    }

    /** What has not been handed in is the applicant's own affair. */
    private static boolean isFor(Actor actor, UnitApplicationInfo application) {
        return application.arrivedAt() != null
                && OrganizationPolicy.mayDecideOn(actor, application.cityCode(), application.atOffice());
    }
}

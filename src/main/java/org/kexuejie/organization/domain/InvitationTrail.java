package org.kexuejie.organization.domain;

import org.kexuejie.account.InvitationState;
import org.kexuejie.account.InvitationUsed;
import org.kexuejie.trail.Trail;
import org.kexuejie.trail.TrailSubject;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Notes in the trail that an invitation was used, in the transaction that made the account. */
@Component
class InvitationTrail {

    private final Trail trail;

    InvitationTrail(Trail trail) {
        this.trail = trail;
    }

    @EventListener
    void note(InvitationUsed used) {
        var subject = new TrailSubject(
                InvitationLinks.SUBJECT,
                used.invitation().value(),
                used.holder().affiliation());
        trail.add(subject, used.holder(), "account.invitation.did.use", InvitationState.USED.labelKey(), null);
    }
}

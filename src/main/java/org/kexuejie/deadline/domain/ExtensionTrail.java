package org.kexuejie.deadline.domain;

import java.util.Locale;
import org.kexuejie.account.Actor;
import org.kexuejie.organization.OrganizationId;
import org.kexuejie.organization.Organizations;
import org.kexuejie.region.Regions;
import org.kexuejie.trail.Trail;
import org.kexuejie.trail.TrailSubject;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** The trail of extensions: that they were granted, taken back, and that they ended by themselves. */
@Component
class ExtensionTrail {

    static final String SUBJECT = "extension";
    private static final String GRANTED = "deadline.action.GRANT";

    private final Trail trail;
    private final Regions regions;
    private final Organizations organizations;
    private final MessageSource messages;

    ExtensionTrail(Trail trail, Regions regions, Organizations organizations, MessageSource messages) {
        this.trail = trail;
        this.regions = regions;
        this.organizations = organizations;
        this.messages = messages;
    }

    void granted(Extension extension, String reason, Actor office) {
        trail.add(subject(extension), office, GRANTED, ExtensionState.ACTIVE.labelKey(), reason);
    }

    void revoked(Extension extension, Actor office) {
        trail.add(subject(extension), office, "deadline.action.REVOKE", ExtensionState.REVOKED.labelKey(), null);
    }

    void ranOut(Extension extension) {
        trail.addConsequence(subject(extension), GRANTED, "deadline.action.END", ExtensionState.ENDED.labelKey());
    }

    private TrailSubject subject(Extension extension) {
        String kind = messages.getMessage(extension.kind().labelKey(), null, Locale.SIMPLIFIED_CHINESE);
        return new TrailSubject(SUBJECT, extension.id().value(), whom(extension.scope()) + kind);
    }

    private String whom(ExtensionScope scope) {
        if (scope.unitId() != null) {
            return organizations.get(new OrganizationId(scope.unitId())).name();
        }
        return scope.cityCode() == null
                ? messages.getMessage("deadline.everybody", null, Locale.SIMPLIFIED_CHINESE)
                : regions.city(scope.cityCode()).name();
    }
}

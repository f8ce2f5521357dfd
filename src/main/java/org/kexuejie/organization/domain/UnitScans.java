package org.kexuejie.organization.domain;

import java.io.InputStream;
import org.kexuejie.account.Actor;
import org.kexuejie.media.MediaFile;
import org.kexuejie.media.MediaFiles;
import org.kexuejie.media.MediaGate;
import org.kexuejie.media.MediaOwner;
import org.kexuejie.media.MediaPurpose;
import org.kexuejie.organization.OrganizationId;
import org.kexuejie.organization.OrganizationInfo;
import org.kexuejie.shared.RecordNotFound;
import org.kexuejie.shared.RuleViolation;
import org.kexuejie.trail.Trail;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The registration forms of units with their stamps, as scanned (F01). */
@Service
@Transactional
public class UnitScans implements MediaGate {

    private final OrganizationRepository organizations;
    private final MediaFiles files;
    private final Trail trail;

    UnitScans(OrganizationRepository organizations, MediaFiles files, Trail trail) {
        this.organizations = organizations;
        this.files = files;
        this.trail = trail;
    }

    /**
     * Keeps the stamped form of a unit; an earlier one gives way.
     *
     * @throws RecordNotFound when the unit is neither the actor's own nor in the actor's city
     * @throws RuleViolation when the file is no PDF, JPEG or PNG
     */
    public void attach(OrganizationId id, InputStream content, String filename, Actor actor) {
        Organization unit = organizations
                .findById(id)
                .filter(found -> OrganizationPolicy.mayAttachScan(actor, found.info()))
                .orElseThrow(() -> new RecordNotFound("unit " + id));
        OrganizationInfo before = unit.info();
        var owner = new MediaOwner(UnitLinks.SUBJECT, id.value());
        MediaFile file = files.store(content, filename, MediaPurpose.SCAN, owner, actor, "scan");
        unit.attachSealScan(file.id());
        organizations.save(unit);
        if (before.sealScan() != null) {
            files.remove(before.sealScan());
        }
        trail.add(UnitLinks.subject(before), actor, "organization.scan.uploaded", "organization.scan.there", null);
    }

    @Override
    public String ownerKind() {
        return UnitLinks.SUBJECT;
    }

    @Override
    @Transactional(readOnly = true)
    public boolean mayRead(Actor actor, MediaFile file) {
        return organizations
                .findById(new OrganizationId(file.owner().id()))
                .map(Organization::info)
                .filter(unit -> OrganizationPolicy.maySee(actor, unit))
                .isPresent();
    }
}

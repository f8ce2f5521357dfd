package org.kexuejie.organization.domain;

import java.time.Clock;
import java.util.Optional;
import org.kexuejie.account.Actor;
import org.kexuejie.organization.Contact;
import org.kexuejie.organization.OrganizationDetails;
import org.kexuejie.organization.OrganizationId;
import org.kexuejie.organization.OrganizationInfo;
import org.kexuejie.organization.OrganizationRenamed;
import org.kexuejie.organization.Organizations;
import org.kexuejie.region.Regions;
import org.kexuejie.shared.EditConflict;
import org.kexuejie.shared.Ids;
import org.kexuejie.shared.RecordNotFound;
import org.kexuejie.shared.RuleViolation;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.modulith.NamedInterface;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The register of units. */
@Service
@Transactional
@NamedInterface("usecases")
public class OrganizationService implements Organizations {

    private final OrganizationRepository organizations;
    private final Regions regions;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    OrganizationService(
            OrganizationRepository organizations, Regions regions, ApplicationEventPublisher events, Clock clock) {
        this.organizations = organizations;
        this.regions = regions;
        this.events = events;
        this.clock = clock;
    }

    @Override
    @Transactional(readOnly = true)
    public OrganizationInfo get(OrganizationId id) {
        return entity(id).info();
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<OrganizationInfo> find(OrganizationId id) {
        return organizations.findById(id).map(Organization::info);
    }

    /** @throws RecordNotFound when there is no such unit within the actor's scope */
    @Transactional(readOnly = true)
    public OrganizationInfo visible(OrganizationId id, Actor actor) {
        return organizations
                .findById(id)
                .map(Organization::info)
                .filter(unit -> OrganizationPolicy.maySee(actor, unit))
                .orElseThrow(() -> new RecordNotFound("unit " + id));
    }

    /**
     * Adds a unit to the register of its city.
     *
     * @throws RuleViolation when the county has a unit of that name, or is not the actor's
     */
    public OrganizationId add(OrganizationDetails details, Actor actor) {
        String cityCode = managedCity(details, actor);
        checkNameFree(details);
        var id = new OrganizationId(Ids.next());
        organizations.save(new Organization(id, cityCode, details, clock.instant()));
        return id;
    }

    /** @throws RuleViolation when the county has another unit of that name, or is not the actor's */
    public void revise(OrganizationId id, int readVersion, OrganizationDetails details, Actor actor) {
        OrganizationInfo standing = visible(id, actor);
        EditConflict.check(readVersion, standing.version(), "unit " + id);
        String cityCode = managedCity(details, actor);
        boolean moved = !standing.name().equals(details.name())
                || !standing.countyCode().equals(details.countyCode());
        if (moved) {
            checkNameFree(details);
        }
        entity(id).revise(cityCode, details);
        if (!standing.name().equals(details.name())) {
            events.publishEvent(new OrganizationRenamed(id, details.name()));
        }
    }

    /** A unit changes its own address and contacts. */
    public void updateContact(OrganizationId id, int readVersion, String address, Contact contact, Actor actor) {
        OrganizationInfo standing = visible(id, actor);
        if (!OrganizationPolicy.mayUpdateContact(actor, standing)) {
            throw new RecordNotFound("unit " + id);
        }
        EditConflict.check(readVersion, standing.version(), "unit " + id);
        OrganizationDetails before = standing.details();
        entity(id)
                .revise(
                        standing.cityCode(),
                        new OrganizationDetails(
                                before.name(),
                                before.kind(),
                                before.affiliation(),
                                before.countyCode(),
                                address,
                                contact,
                                before.studentCount(),
                                before.counselorCount(),
                                before.tags()));
    }

    private String managedCity(OrganizationDetails details, Actor actor) {
        String cityCode = regions.county(details.countyCode()).cityCode();
        if (!OrganizationPolicy.mayManage(actor, cityCode)) {
            throw RuleViolation.at("countyCode", "organization.rule.otherCity");
        }
        return cityCode;
    }

    private void checkNameFree(OrganizationDetails details) {
        if (organizations.existsByCountyCodeAndName(details.countyCode(), details.name())) {
            throw RuleViolation.at("name", "organization.rule.nameTaken", details.name());
        }
    }

    private Organization entity(OrganizationId id) {
        return organizations.findById(id).orElseThrow(() -> new RecordNotFound("unit " + id));
    }
}

package org.kexuejie.organization.domain;

import java.time.Clock;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.kexuejie.account.Actor;
import org.kexuejie.organization.Contact;
import org.kexuejie.organization.OrganizationDetails;
import org.kexuejie.organization.OrganizationId;
import org.kexuejie.organization.OrganizationInfo;
import org.kexuejie.organization.OrganizationRenamed;
import org.kexuejie.organization.Organizations;
import org.kexuejie.organization.UnitCodes;
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
     * @throws RuleViolation when the county has a unit of that name or is not the actor's, or {@link UnitRules} are broken
     */
    public OrganizationId add(OrganizationDetails details, Actor actor) {
        managedCity(details, actor);
        return register(details);
    }

    /** Adds a unit to the register of its city, as {@link #add} does, for whoever has decided that it belongs there. */
    OrganizationId register(OrganizationDetails details) {
        checkNew(details);
        var id = new OrganizationId(Ids.next());
        String cityCode = regions.county(details.countyCode()).cityCode();
        organizations.save(new Organization(id, cityCode, details, clock.instant()));
        return id;
    }

    /** @throws RuleViolation when its county has a unit of that name, or a code is taken, or {@link UnitRules} are broken */
    void checkNew(OrganizationDetails details) {
        checkNameFree(details);
        UnitRules.check(details);
        checkCodesFree(details, null);
    }

    /** @throws RuleViolation as when it is added */
    public void revise(OrganizationId id, int readVersion, OrganizationDetails details, Actor actor) {
        OrganizationInfo standing = visible(id, actor);
        EditConflict.check(readVersion, standing.version(), "unit " + id);
        String cityCode = managedCity(details, actor);
        boolean moved = !standing.name().equals(details.name())
                || !standing.countyCode().equals(details.countyCode());
        if (moved) {
            checkNameFree(details);
        }
        UnitRules.check(details);
        checkCodesFree(details, id);
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
        entity(id).revise(standing.cityCode(), standing.details().reachedBy(address, contact));
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

    private void checkCodesFree(OrganizationDetails details, @Nullable OrganizationId own) {
        UnitCodes codes = details.codes();
        checkFree("creditCode", codes.creditCode(), organizations::findByCreditCode, own);
        checkFree("schoolCode", codes.schoolCode(), organizations::findBySchoolCode, own);
    }

    private static void checkFree(
            String field,
            @Nullable String code,
            Function<String, Optional<Organization>> holder,
            @Nullable OrganizationId own) {
        if (code != null) {
            holder.apply(code)
                    .map(Organization::info)
                    .filter(unit -> !unit.id().equals(own))
                    .ifPresent(unit -> {
                        throw RuleViolation.at(field, "organization.rule.codeTaken", unit.name());
                    });
        }
    }

    private Organization entity(OrganizationId id) {
        return organizations.findById(id).orElseThrow(() -> new RecordNotFound("unit " + id));
    }
}

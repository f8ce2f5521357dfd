package org.kexuejie.festival.domain;

import java.util.List;
import java.util.UUID;
import org.kexuejie.festival.EditionId;
import org.kexuejie.festival.OrgRole;
import org.kexuejie.festival.OrganizationEntry;
import org.kexuejie.shared.EditConflict;
import org.kexuejie.shared.Ids;
import org.kexuejie.shared.RecordNotFound;
import org.kexuejie.shared.RuleViolation;

/** The office's work on hosts, organisers and co-organisers. */
@ChangesPlan
public class FestivalOrganizationService {

    private final FestivalOrganizationRepository organizations;

    FestivalOrganizationService(FestivalOrganizationRepository organizations) {
        this.organizations = organizations;
    }

    public OrganizationEntry find(UUID id) {
        return get(id).entry();
    }

    /** @throws RuleViolation when an organisation of that name has the role already */
    public void add(EditionId edition, OrganizationDetails details) {
        List<FestivalOrganization> standing = inRole(edition, details.role());
        checkNameFree(standing, details.name());
        organizations.save(new FestivalOrganization(Ids.next(), edition, standing.size(), details));
    }

    /** @throws RuleViolation when an organisation of that name has the role already */
    public void revise(EditionId edition, UUID id, int readVersion, OrganizationDetails details) {
        FestivalOrganization organization = get(id);
        EditConflict.check(readVersion, organization.entry().version(), "organisation " + id);
        if (!organization.entry().name().equals(details.name())) {
            checkNameFree(inRole(edition, organization.role()), details.name());
        }
        organization.revise(details);
    }

    public void remove(EditionId edition, UUID id) {
        FestivalOrganization removed = get(id);
        organizations.delete(removed);
        List<FestivalOrganization> left = inRole(edition, removed.role());
        Placed.arrange(left, left.stream().map(FestivalOrganization::key).toList());
    }

    /** @throws EditConflict when the organisations are no longer those that were put in order */
    public void arrange(EditionId edition, OrgRole role, List<UUID> order) {
        Placed.arrange(inRole(edition, role), order);
    }

    private List<FestivalOrganization> inRole(EditionId edition, OrgRole role) {
        return organizations.findByEditionIdOrderByPlace(edition).stream()
                .filter(organization -> organization.role() == role)
                .toList();
    }

    private static void checkNameFree(List<FestivalOrganization> standing, String name) {
        if (standing.stream().anyMatch(organization -> organization.entry().name().equals(name))) {
            throw RuleViolation.at("name", "festival.rule.organizationTwice", name);
        }
    }

    private FestivalOrganization get(UUID id) {
        return organizations.findById(id).orElseThrow(() -> new RecordNotFound("organisation " + id));
    }
}

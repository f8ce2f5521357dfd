package org.kexuejie.festival.domain;

import java.util.List;
import java.util.UUID;
import org.kexuejie.festival.EditionId;
import org.kexuejie.festival.OrgRole;
import org.kexuejie.shared.EditConflict;
import org.kexuejie.shared.Ids;
import org.kexuejie.shared.RuleViolation;

/** The office's work on hosts, organisers and co-organisers. */
@ChangesPlan
public class FestivalOrganizationService {

    private final FestivalOrganizationRepository organizations;

    FestivalOrganizationService(FestivalOrganizationRepository organizations) {
        this.organizations = organizations;
    }

    /** @throws RuleViolation when an organisation of that name has the role already */
    public void add(EditionId edition, OrganizationDetails details) {
        List<FestivalOrganization> standing = inRole(edition, details.role());
        checkNameFree(standing, details.name());
        organizations.save(new FestivalOrganization(Ids.next(), edition, Placed.behind(standing), details));
    }

    /** @throws RuleViolation when an organisation of that name has the role already */
    public void revise(EditionId edition, UUID id, int readVersion, OrganizationDetails details) {
        FestivalOrganization organization = organizations.inEdition(edition, id);
        EditConflict.check(readVersion, organization.entry().version(), "organisation " + id);
        if (!organization.entry().name().equals(details.name())) {
            checkNameFree(inRole(edition, organization.role()), details.name());
        }
        organization.revise(details);
    }

    public void remove(EditionId edition, UUID id) {
        organizations.delete(organizations.inEdition(edition, id));
    }

    /** @throws EditConflict when one of those put in order is no longer among the organisations */
    public void arrange(EditionId edition, List<UUID> order) {
        Placed.arrange(organizations.findByEditionIdOrderByPlace(edition), order);
    }

    private List<FestivalOrganization> inRole(EditionId edition, OrgRole role) {
        return organizations.findByEditionIdOrderByPlace(edition).stream()
                .filter(organization -> organization.role() == role)
                .toList();
    }

    private static void checkNameFree(List<FestivalOrganization> standing, String name) {
        if (standing.stream()
                .anyMatch(organization -> organization.entry().name().equals(name))) {
            throw RuleViolation.at("name", "festival.rule.organizationTwice", name);
        }
    }
}

package org.kexuejie.festival.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.kexuejie.testing.Violations.violationsOf;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.kexuejie.festival.EditionId;
import org.kexuejie.festival.Festival;
import org.kexuejie.festival.OrgRole;
import org.kexuejie.festival.OrganizationEntry;
import org.kexuejie.festival.Sector;
import org.kexuejie.shared.RecordNotFound;
import org.kexuejie.testing.Actors;
import org.kexuejie.testing.Plan;
import org.kexuejie.testing.PortalTest;

@PortalTest
class FestivalOrganizationServiceTests {

    private final FestivalOrganizationService organizations;
    private final Festival festival;
    private final PlanQueries plans;
    private final EditionId edition;
    private final Plan plan;

    FestivalOrganizationServiceTests(
            FestivalOrganizationService organizations, Festival festival, PlanQueries plans, Plan plan) {
        this.organizations = organizations;
        this.festival = festival;
        this.plans = plans;
        this.plan = plan;
        this.edition = plan.edition().id();
    }

    private List<String> carriers(EditionId of, OrgRole role) {
        return festival.organizations(of).stream()
                .filter(organization -> organization.role() == role)
                .map(OrganizationEntry::name)
                .toList();
    }

    @Test
    void aNewOrganizationStandsLastInItsRole() {
        EditionId other = plan.copy(9);

        for (EditionId each : List.of(edition, other)) {
            for (OrgRole role : OrgRole.values()) {
                List<String> before = carriers(each, role);

                organizations.add(each, new OrganizationDetails(role, "某科技馆", null, null));

                assertThat(carriers(each, role)).isEqualTo(Names.withLast(before, "某科技馆"));
            }
        }
    }

    @Test
    void anOrganizationHasARoleOnce() {
        OrganizationEntry host = festival.organizations(edition).getFirst();
        var twice = new OrganizationDetails(OrgRole.HOST, "自治区文明办", Sector.AST, null);

        assertThat(violationsOf(() -> organizations.add(edition, twice)))
                .containsExactly("name: festival.rule.organizationTwice [自治区文明办]");
        assertThat(violationsOf(() -> organizations.revise(edition, host.id(), host.version(), twice)))
                .containsExactly("name: festival.rule.organizationTwice [自治区文明办]");
        organizations.add(edition, new OrganizationDetails(OrgRole.ORGANIZER, "自治区文明办", null, null));
        organizations.revise(
                edition, host.id(), host.version(), new OrganizationDetails(OrgRole.HOST, host.name(), null, null));
        assertThat(plans.organization(edition, host.id()).sector()).isNull();
    }

    @Test
    void organizationsOfOneCityAreOrderedAmongThemselves() {
        List<OrganizationEntry> liuzhou = festival.organizations(edition).stream()
                .filter(organization -> Actors.LIUZHOU.equals(organization.cityCode()))
                .toList();
        List<String> before = carriers(edition, OrgRole.CO_ORGANIZER);

        organizations.arrange(
                edition, liuzhou.stream().map(OrganizationEntry::id).toList().reversed());

        List<String> after = carriers(edition, OrgRole.CO_ORGANIZER);
        assertThat(after.subList(5, 10)).isEqualTo(before.subList(5, 10).reversed());
        assertThat(after.subList(0, 5)).isEqualTo(before.subList(0, 5));
        assertThat(after.subList(10, 70)).isEqualTo(before.subList(10, 70));
    }

    @Test
    void anOrganizationOfAnotherEditionIsNotFound() {
        EditionId other = plan.copy(9);
        var organization = festival.organizations(edition).getFirst().id();

        assertThatExceptionOfType(RecordNotFound.class).isThrownBy(() -> plans.organization(other, organization));
        assertThatExceptionOfType(RecordNotFound.class).isThrownBy(() -> organizations.remove(other, organization));
    }
}

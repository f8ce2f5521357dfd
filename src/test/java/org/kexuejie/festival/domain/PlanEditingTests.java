package org.kexuejie.festival.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.kexuejie.testing.Violations.violationsOf;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.kexuejie.festival.CommitteeEntry;
import org.kexuejie.festival.CommitteePosition;
import org.kexuejie.festival.EditionId;
import org.kexuejie.festival.EditionInfo;
import org.kexuejie.festival.Festival;
import org.kexuejie.festival.LineId;
import org.kexuejie.festival.LineInfo;
import org.kexuejie.festival.OrgRole;
import org.kexuejie.festival.OrganizationEntry;
import org.kexuejie.festival.ProgrammeSection;
import org.kexuejie.festival.ResponsibleUnit;
import org.kexuejie.festival.Sector;
import org.kexuejie.festival.TargetInfo;
import org.kexuejie.festival.TargetRule;
import org.kexuejie.festival.TargetWording;
import org.kexuejie.shared.EditConflict;
import org.kexuejie.shared.RecordNotFound;
import org.kexuejie.testing.Plan;
import org.kexuejie.testing.PortalTest;

/** Committee, organisations, lines and targets: added, changed, removed, put in order. */
@PortalTest
class PlanEditingTests {

    private static final CommitteeDetails NEWCOMER = new CommitteeDetails(CommitteePosition.MEMBER, "张三", "某厅处长");

    private final CommitteeService committee;
    private final FestivalOrganizationService organizations;
    private final LineService lines;
    private final TargetService targets;
    private final EditionService editions;
    private final Festival festival;
    private final PlanQueries plans;
    private final EditionId edition;
    private EditionId other = new EditionId(new UUID(0, 0));

    PlanEditingTests(
            CommitteeService committee,
            FestivalOrganizationService organizations,
            LineService lines,
            TargetService targets,
            EditionService editions,
            Festival festival,
            PlanQueries plans,
            Plan plan) {
        this.committee = committee;
        this.organizations = organizations;
        this.lines = lines;
        this.targets = targets;
        this.editions = editions;
        this.festival = festival;
        this.plans = plans;
        this.edition = plan.edition().id();
    }

    @BeforeEach
    void haveAnotherEdition() {
        EditionInfo source = festival.edition(edition);
        other = editions.copy(
                edition,
                new EditionDetails(
                        9,
                        "第九届科学节",
                        "科学节",
                        "The 9th",
                        source.theme(),
                        source.themeEn(),
                        source.guidingThought(),
                        source.audience(),
                        source.startsOn(),
                        source.endsOn(),
                        source.settings()),
                source.phases());
    }

    private List<String> members(EditionId of) {
        return festival.committee(of).stream().map(CommitteeEntry::name).toList();
    }

    private List<String> carriers(EditionId of, OrgRole role) {
        return festival.organizations(of).stream()
                .filter(organization -> organization.role() == role)
                .map(OrganizationEntry::name)
                .toList();
    }

    private List<String> lines(EditionId of, ProgrammeSection section) {
        return festival.lines(of).stream()
                .filter(line -> line.section() == section)
                .map(LineInfo::code)
                .toList();
    }

    private List<String> targets(EditionId of) {
        return festival.targets(of).stream().map(TargetInfo::label).toList();
    }

    private static List<String> withLast(List<String> names, String last) {
        return Stream.concat(names.stream(), Stream.of(last)).toList();
    }

    @Test
    void aNewMemberRanksLast() {
        List<String> before = members(edition);

        committee.add(edition, NEWCOMER);

        assertThat(members(edition)).isEqualTo(withLast(before, "张三"));
    }

    @Test
    void theCommitteeIsRankedAsTheOfficeSays() {
        List<UUID> order =
                festival.committee(edition).stream().map(CommitteeEntry::id).toList();
        List<String> reversed = members(edition).reversed();

        committee.arrange(edition, order.reversed());

        assertThat(members(edition)).isEqualTo(reversed);
    }

    @Test
    void aMemberWhoIsGoneLeavesTheOthersInTheirOrder() {
        List<CommitteeEntry> before = festival.committee(edition);
        List<String> left = members(edition).subList(1, before.size());

        committee.remove(edition, before.getFirst().id());
        assertThat(members(edition)).isEqualTo(left);

        committee.add(edition, NEWCOMER);
        assertThat(members(edition)).isEqualTo(withLast(left, "张三"));
    }

    @Test
    void anOrderWithSomebodyWhoIsGoneIsRefused() {
        List<UUID> order =
                festival.committee(edition).stream().map(CommitteeEntry::id).toList();
        committee.remove(edition, order.getLast());

        assertThatExceptionOfType(EditConflict.class)
                .isThrownBy(() -> committee.arrange(edition, order.reversed()));
    }

    @Test
    void whoeverReadAnOlderVersionIsToldAndANewOrderIsNoNewVersion() {
        CommitteeEntry read = festival.committee(edition).getLast();
        committee.arrange(edition, List.of(read.id(), festival.committee(edition).getFirst().id()));

        committee.revise(edition, read.id(), read.version(), NEWCOMER);

        assertThat(plans.member(edition, read.id()).name()).isEqualTo("张三");
        assertThatExceptionOfType(EditConflict.class)
                .isThrownBy(() -> committee.revise(edition, read.id(), read.version(), NEWCOMER));
    }

    @Test
    void aNewOrganizationStandsLastInItsRole() {
        for (EditionId each : List.of(edition, other)) {
            for (OrgRole role : OrgRole.values()) {
                List<String> before = carriers(each, role);

                organizations.add(each, new OrganizationDetails(role, "某科技馆", null, null));

                assertThat(carriers(each, role)).isEqualTo(withLast(before, "某科技馆"));
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
                .filter(organization -> "450200".equals(organization.cityCode()))
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
    void aNewLineStandsLastInItsSection() {
        for (EditionId each : List.of(edition, other)) {
            for (ProgrammeSection section : ProgrammeSection.values()) {
                List<String> before = lines(each, section);
                String code = "NEW_" + section;

                lines.add(each, code, aLine(section));

                assertThat(lines(each, section)).isEqualTo(withLast(before, code));
            }
        }
    }

    private static LineDetails aLine(ProgrammeSection section) {
        return new LineDetails(
                section, "机器人竞赛", "机器人", "内容", false, null, List.of(new ResponsibleUnit("科协", Sector.AST)));
    }

    @Test
    void aCodeIsGivenOnceInAnEdition() {
        assertThat(violationsOf(() -> lines.add(edition, Plan.SCIENCE_VAN, aLine(ProgrammeSection.MAIN_VENUE))))
                .containsExactly("code: festival.rule.lineCodeTaken [SCIENCE_VAN]");
    }

    @Test
    void responsibleUnitsStandInTheOrderInWhichTheyAreGiven() {
        LineInfo van = festival.lines(edition).stream()
                .filter(line -> line.code().equals(Plan.SCIENCE_VAN))
                .findFirst()
                .orElseThrow();
        var units = List.of(new ResponsibleUnit("广西科技馆", null), new ResponsibleUnit("各市科协", Sector.AST));

        lines.revise(
                edition,
                van.id(),
                van.version(),
                new LineDetails(ProgrammeSection.MAIN_VENUE, "大篷车", "大篷车", "内容", true, null, units));

        assertThat(plans.line(edition, van.id()))
                .isEqualTo(new LineInfo(
                        van.id(),
                        van.version() + 1,
                        Plan.SCIENCE_VAN,
                        ProgrammeSection.LINKED,
                        "大篷车",
                        "大篷车",
                        "内容",
                        true,
                        null,
                        units));
    }

    @Test
    void targetsAreAddedOrderedAndRemoved() {
        List<String> before = targets(edition);

        targets.add(edition, aTarget(null));
        assertThat(targets(edition)).isEqualTo(withLast(before, "开幕"));

        TargetInfo last = festival.targets(edition).getLast();
        TargetInfo first = festival.targets(edition).getFirst();
        targets.arrange(edition, List.of(last.id().value(), first.id().value()));
        assertThat(targets(edition).getFirst()).isEqualTo("开幕");
        assertThat(targets(edition).getLast()).isEqualTo(first.label());

        targets.remove(edition, last.id());
        assertThat(targets(edition)).containsExactlyInAnyOrderElementsOf(before);
    }

    private static TargetDetails aTarget(@Nullable LineId line) {
        return new TargetDetails(
                "开幕",
                line == null ? TargetRule.MILESTONE : TargetRule.YOUTH_VISITS,
                line,
                null,
                "场",
                TargetWording.AIM,
                "七（一）",
                null,
                null,
                null);
    }

    @Test
    void aTargetCountsInALineOfItsOwnEdition() {
        var foreign = festival.lines(other).getFirst().id();
        TargetInfo target = festival.targets(edition).getFirst();

        assertThatExceptionOfType(RecordNotFound.class)
                .isThrownBy(() -> targets.add(edition, aTarget(foreign)));
        assertThatExceptionOfType(RecordNotFound.class)
                .isThrownBy(() -> targets.revise(edition, target.id(), target.version(), aTarget(foreign)));
    }

    @Test
    void recordsOfAnotherEditionAreNotFound() {
        var member = festival.committee(edition).getFirst().id();
        var organization = festival.organizations(edition).getFirst().id();
        var line = festival.lines(edition).getFirst().id();
        var target = festival.targets(edition).getFirst().id();
        var venue = festival.venues(edition).getFirst().id();

        assertThat(List.<Runnable>of(
                        () -> plans.member(other, member),
                        () -> plans.organization(other, organization),
                        () -> plans.line(other, line),
                        () -> plans.target(other, target),
                        () -> plans.venue(other, venue),
                        () -> committee.remove(other, member),
                        () -> committee.revise(other, member, 0, NEWCOMER),
                        () -> organizations.remove(other, organization),
                        () -> targets.remove(other, target),
                        () -> lines.revise(other, line, 0, aLine(ProgrammeSection.LINKED))))
                .allSatisfy(
                        work -> assertThatExceptionOfType(RecordNotFound.class).isThrownBy(work::run));
        assertThatExceptionOfType(EditConflict.class).isThrownBy(() -> committee.arrange(other, List.of(member)));
    }
}

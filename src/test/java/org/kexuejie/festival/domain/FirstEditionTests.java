package org.kexuejie.festival.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.kexuejie.festival.CommitteeEntry;
import org.kexuejie.festival.CommitteePosition;
import org.kexuejie.festival.CoverageMode;
import org.kexuejie.festival.EditionInfo;
import org.kexuejie.festival.EditionSettings;
import org.kexuejie.festival.EditionStatus;
import org.kexuejie.festival.Festival;
import org.kexuejie.festival.LateHandling;
import org.kexuejie.festival.LineInfo;
import org.kexuejie.festival.OrgRole;
import org.kexuejie.festival.OrganizationEntry;
import org.kexuejie.festival.Phase;
import org.kexuejie.festival.PhaseKind;
import org.kexuejie.festival.ResponsibleUnit;
import org.kexuejie.festival.Sector;
import org.kexuejie.festival.TargetInfo;
import org.kexuejie.festival.TargetRule;
import org.kexuejie.festival.VenueInfo;
import org.kexuejie.festival.VenueStatus;
import org.kexuejie.region.City;
import org.kexuejie.region.Regions;
import org.kexuejie.testing.Plan;
import org.kexuejie.testing.PortalTest;
import org.springframework.boot.DefaultApplicationArguments;
import org.springframework.core.io.ClassPathResource;

/** The edition that an empty database begins with, held against the plan itself. */
@PortalTest
class FirstEditionTests {

    private final Festival festival;
    private final Regions regions;
    private final FirstEdition firstEdition;
    private final EditionRepository editions;
    private final EditionInfo edition;
    private final String plan;

    FirstEditionTests(
            Festival festival, Regions regions, FirstEdition firstEdition, EditionRepository editions, Plan standing)
            throws IOException {
        this.festival = festival;
        this.regions = regions;
        this.firstEdition = firstEdition;
        this.editions = editions;
        this.edition = standing.edition();
        this.plan = closedUp(new ClassPathResource("plan-08.txt").getContentAsString(StandardCharsets.UTF_8));
    }

    @Test
    void itIsTheOpenEditionWithNameThemeAndDaysOfThePlan() {
        assertThat(edition.number()).isEqualTo(8);
        assertThat(edition.status()).isEqualTo(EditionStatus.OPEN);
        assertThat(edition.startsOn()).isEqualTo("2020-09-01");
        assertThat(edition.endsOn()).isEqualTo("2020-10-31");
        assertThat(Stream.of(edition.name(), edition.theme(), edition.guidingThought(), edition.audience()))
                .allSatisfy(text -> assertThat(plan).contains(closedUp(text)));
    }

    @Test
    void whatThePlanLeavesOpenHasASetting() {
        assertThat(edition.settings())
                .isEqualTo(new EditionSettings(
                        LocalDate.parse("2020-06-30"),
                        7,
                        LocalDate.parse("2020-11-30"),
                        18,
                        LateHandling.ACCEPTED,
                        CoverageMode.A_AND_B,
                        3,
                        10,
                        1500));
    }

    @Test
    void itHasFourPhasesOneAfterTheOther() {
        assertThat(edition.phases())
                .extracting(Phase::kind, Phase::startsOn, Phase::endsOn)
                .containsExactly(
                        tuple(PhaseKind.MOBILISE, LocalDate.parse("2020-06-01"), LocalDate.parse("2020-06-30")),
                        tuple(PhaseKind.PREPARE, LocalDate.parse("2020-07-01"), LocalDate.parse("2020-08-31")),
                        tuple(PhaseKind.RUN, LocalDate.parse("2020-09-01"), LocalDate.parse("2020-10-31")),
                        tuple(PhaseKind.SUMMARISE, LocalDate.parse("2020-11-01"), LocalDate.parse("2020-11-30")));
        assertThat(edition.phases()).allSatisfy(phase -> assertThat(plan).contains(closedUp(phase.name())));
    }

    @Test
    void fiveHostsAndThreeOrganisersStandInTheOrderOfThePlan() {
        assertThat(inRole(OrgRole.HOST))
                .extracting(OrganizationEntry::name, OrganizationEntry::sector)
                .containsExactly(
                        tuple("自治区科协", Sector.AST),
                        tuple("自治区文明办", Sector.CIVILIZATION),
                        tuple("自治区教育厅", Sector.EDUCATION),
                        tuple("自治区科技厅", Sector.SCI_TECH),
                        tuple("共青团广西区委", Sector.YOUTH_LEAGUE));
        assertThat(inRole(OrgRole.ORGANIZER))
                .extracting(OrganizationEntry::name)
                .containsExactly("广西科技馆", "广西青少年科技中心", "广西青少年学生校外教育培训基地");
    }

    @Test
    void everyCityHasFiveCoOrganisersOneForEachDepartment() {
        List<OrganizationEntry> coOrganisers = inRole(OrgRole.CO_ORGANIZER);

        assertThat(coOrganisers).hasSize(70);
        assertThat(coOrganisers.stream().map(OrganizationEntry::cityCode).distinct())
                .containsExactlyElementsOf(
                        regions.cities().stream().map(City::code).toList());
        assertThat(coOrganisers.subList(5, 10))
                .extracting(OrganizationEntry::name, OrganizationEntry::sector)
                .containsExactly(
                        tuple("柳州市科协", Sector.AST),
                        tuple("柳州市文明办", Sector.CIVILIZATION),
                        tuple("柳州市教育局", Sector.EDUCATION),
                        tuple("柳州市科技局", Sector.SCI_TECH),
                        tuple("共青团柳州市委", Sector.YOUTH_LEAGUE));
    }

    @Test
    void theElevenOfTheCommitteeStandByRankWithTheirPosts() {
        List<CommitteeEntry> committee = festival.committee(edition.id());

        assertThat(committee)
                .extracting(CommitteeEntry::position, CommitteeEntry::name)
                .containsExactly(
                        tuple(CommitteePosition.CHAIR, "纳翔"),
                        tuple(CommitteePosition.VICE_CHAIR, "何求"),
                        tuple(CommitteePosition.VICE_CHAIR, "赖荣生"),
                        tuple(CommitteePosition.VICE_CHAIR, "李清先"),
                        tuple(CommitteePosition.VICE_CHAIR, "廖文军"),
                        tuple(CommitteePosition.VICE_CHAIR, "左向蕾"),
                        tuple(CommitteePosition.MEMBER, "黄星华"),
                        tuple(CommitteePosition.MEMBER, "陈坤"),
                        tuple(CommitteePosition.MEMBER, "蓝雁"),
                        tuple(CommitteePosition.MEMBER, "李海洪"),
                        tuple(CommitteePosition.MEMBER, "罗鲜"));
        assertThat(committee).allSatisfy(member -> assertThat(plan).contains(member.name() + closedUp(member.title())));
    }

    @Test
    void threeItemsOfTheMainVenueAndSixLinkedLinesAreWordForWordThoseOfThePlan() {
        List<LineInfo> lines = festival.lines(edition.id());

        assertThat(lines)
                .extracting(LineInfo::code)
                .containsExactly(
                        "INVENTION_SHOW",
                        "EXPERIENCE_DAY",
                        "MAIN_VENUE",
                        "SCHOOL_VENUE_FESTIVAL",
                        "CAMPUS_TOUR",
                        "SCIENCE_VAN",
                        "TOURING_EXHIBITION",
                        "SCIENCE_RHYME",
                        "COUNSELOR_TRAINING");
        assertThat(lines)
                .allSatisfy(line ->
                        assertThat(plan).contains(closedUp(line.name())).contains("活动内容：" + closedUp(line.content())));
        assertThat(lines.stream().filter(LineInfo::countsForCoverage).map(LineInfo::code))
                .containsExactly("SCHOOL_VENUE_FESTIVAL");
        assertThat(lines.stream().filter(line -> line.resource() != null).map(LineInfo::code))
                .containsExactly("SCIENCE_VAN");
    }

    /** One line has none in the plan, see the file of the edition. */
    @Test
    void responsibleUnitsStandInTheOrderOfThePlan() {
        assertThat(festival.lines(edition.id()).stream()
                        .filter(line -> !line.code().equals("TOURING_EXHIBITION")))
                .allSatisfy(line -> {
                    String responsibles = line.responsibles().stream()
                            .map(ResponsibleUnit::name)
                            .reduce("", (before, name) -> before + (before.isEmpty() ? "" : "、") + name);
                    assertThat(plan.replace('，', '、')).contains("责任单位：" + responsibles);
                });
    }

    @Test
    void everyTargetOfThePlanIsThere() {
        assertThat(festival.targets(edition.id()))
                .extracting(TargetInfo::rule, TargetInfo::amount, TargetInfo::unit, TargetInfo::dueOn)
                .containsExactly(
                        tuple(TargetRule.COUNTIES_COVERED, 111L, "个县", null),
                        tuple(TargetRule.YOUTH_VISITS, 20_000L, "人次", null),
                        tuple(TargetRule.RESOURCES_USED, null, "辆", null),
                        tuple(TargetRule.COUNTIES_OF_LINE, 6L, "个县", null),
                        tuple(TargetRule.YOUTH_VISITS, 100_000L, "人次", null),
                        tuple(TargetRule.MILESTONE, 1L, "场", LocalDate.parse("2020-09-30")),
                        tuple(TargetRule.CITY_TEAMS_FILED, 14L, "个市", LocalDate.parse("2020-06-30")),
                        tuple(TargetRule.CITY_PLANS_FILED, 14L, "个市", LocalDate.parse("2020-06-30")),
                        tuple(TargetRule.CITY_SUMMARIES_RECEIVED, 14L, "个市", LocalDate.parse("2020-11-30")),
                        tuple(TargetRule.STAMPED_PAPERS_RECEIVED, 14L, "份", LocalDate.parse("2020-11-30")));
    }

    @Test
    void theMainVenueIsTentative() {
        assertThat(festival.venues(edition.id()))
                .extracting(VenueInfo::purpose, VenueInfo::name, VenueInfo::status)
                .containsExactly(tuple("主场活动", "柳州科技馆", VenueStatus.TENTATIVE));
        assertThat(plan).contains("主场活动：柳州科技馆（暂定）");
    }

    /** From the first start on the records count, whatever the file says. */
    @Test
    void itIsLoadedOnce() throws IOException {
        firstEdition.run(new DefaultApplicationArguments());

        assertThat(editions.count()).isEqualTo(1);
    }

    private List<OrganizationEntry> inRole(OrgRole role) {
        return festival.organizations(edition.id()).stream()
                .filter(entry -> entry.role() == role)
                .toList();
    }

    /** Without the space that print puts between characters. */
    private static String closedUp(String text) {
        return text.replaceAll("[\\s\\u3000]", "");
    }
}

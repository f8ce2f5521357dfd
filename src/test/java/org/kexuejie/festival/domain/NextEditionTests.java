package org.kexuejie.festival.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.kexuejie.festival.CommitteeEntry;
import org.kexuejie.festival.EditionId;
import org.kexuejie.festival.EditionInfo;
import org.kexuejie.festival.Festival;
import org.kexuejie.festival.LineId;
import org.kexuejie.festival.LineInfo;
import org.kexuejie.festival.OrganizationEntry;
import org.kexuejie.festival.Phase;
import org.kexuejie.festival.TargetInfo;
import org.kexuejie.festival.TargetRule;
import org.kexuejie.festival.VenueInfo;
import org.kexuejie.festival.VenueStatus;
import org.kexuejie.testing.ActivityMother;
import org.kexuejie.testing.Actors;
import org.kexuejie.testing.Plan;
import org.kexuejie.testing.PortalTest;
import org.kexuejie.testing.Records;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What the next edition takes over from the one that it is copied from, and what it does not. */
@PortalTest
class NextEditionTests {

    private static final LocalDate LAUNCHED = LocalDate.parse("2020-09-19");

    private final EditionService editions;
    private final TargetService targets;
    private final VenueService venues;
    private final Festival festival;
    private final ActivityMother activities;
    private final Actors actors;
    private final JdbcClient jdbc;
    private final EditionInfo source;
    private EditionId copy = new EditionId(new UUID(0, 0));

    NextEditionTests(
            EditionService editions,
            TargetService targets,
            VenueService venues,
            Festival festival,
            ActivityMother activities,
            Actors actors,
            JdbcClient jdbc,
            Plan plan) {
        this.editions = editions;
        this.targets = targets;
        this.venues = venues;
        this.festival = festival;
        this.activities = activities;
        this.actors = actors;
        this.jdbc = jdbc;
        this.source = plan.edition();
    }

    @BeforeEach
    void copyAPlanThatWasWorkedWith() {
        activities.verified(actors.schoolA());
        fixTheVenue();
        noteTheLaunch();
        copy = editions.copy(source.id(), ninth(), source.phases());
    }

    private void fixTheVenue() {
        VenueInfo venue = festival.venues(source.id()).getFirst();
        var fixed = new VenueDetails(venue.purpose(), venue.name(), "文昌路", VenueStatus.FIXED);
        venues.revise(source.id(), venue.id(), venue.version(), fixed, "已签协议", actors.office());
    }

    private void noteTheLaunch() {
        TargetInfo launch = festival.targets(source.id()).stream()
                .filter(target -> target.rule() == TargetRule.MILESTONE)
                .findFirst()
                .orElseThrow();
        targets.revise(
                source.id(), launch.id(), launch.version(), Records.with(details(launch), "achievedOn", LAUNCHED));
    }

    private EditionDetails ninth() {
        return new EditionDetails(
                9,
                "第九届科学节",
                "科学节",
                "The 9th Science Festival",
                "科学点亮未来",
                "Science lights the future",
                source.guidingThought(),
                source.audience(),
                source.startsOn().plusYears(1),
                source.endsOn().plusYears(1),
                source.settings());
    }

    private static TargetDetails details(TargetInfo target) {
        return new TargetDetails(
                target.label(),
                target.rule(),
                target.line(),
                target.amount(),
                target.unit(),
                target.wording(),
                target.source(),
                target.dueOn(),
                target.achievedOn(),
                target.note());
    }

    @Test
    void itIsWhatWasTyped() {
        EditionInfo info = festival.edition(copy);

        assertThat(info.name()).isEqualTo("第九届科学节");
        assertThat(info.startsOn()).isEqualTo("2021-09-01");
        assertThat(info.settings()).isEqualTo(source.settings());
        assertThat(info.phases()).extracting(Phase::name).isEqualTo(names(source.phases()));
    }

    private static List<String> names(List<Phase> phases) {
        return phases.stream().map(Phase::name).toList();
    }

    @Test
    void committeeAndOrganizationsCarryOverInTheirOrder() {
        assertThat(festival.committee(copy))
                .usingRecursiveFieldByFieldElementComparatorIgnoringFields("id", "version")
                .isEqualTo(festival.committee(source.id()))
                .hasSize(11);
        assertThat(festival.organizations(copy))
                .usingRecursiveFieldByFieldElementComparatorIgnoringFields("id", "version")
                .isEqualTo(festival.organizations(source.id()))
                .hasSize(78);
        assertThat(festival.committee(copy))
                .extracting(CommitteeEntry::id)
                .doesNotContainAnyElementsOf(festival.committee(source.id()).stream()
                        .map(CommitteeEntry::id)
                        .toList());
        assertThat(festival.organizations(copy))
                .extracting(OrganizationEntry::version)
                .containsOnly(0);
    }

    @Test
    void linesCarryOverWithTheNewNumberInTheirTexts() {
        List<LineInfo> expected = festival.lines(source.id()).stream()
                .map(line -> Records.with(line, "content", line.content().replace("第八届", "第九届")))
                .toList();

        assertThat(expected).isNotEqualTo(festival.lines(source.id()));
        assertThat(festival.lines(copy))
                .usingRecursiveFieldByFieldElementComparatorIgnoringFields("id", "version")
                .isEqualTo(expected);
    }

    @Test
    void targetsCountInTheLinesOfTheCopyAndAreDueAYearLater() {
        Map<String, @Nullable LocalDate> expected = new HashMap<>();
        festival.targets(source.id())
                .forEach(target -> expected.put(
                        target.label() + codeOf(source.id(), target.line()),
                        target.dueOn() == null ? null : target.dueOn().plusYears(1)));

        Map<String, @Nullable LocalDate> found = new HashMap<>();
        festival.targets(copy)
                .forEach(target -> found.put(target.label() + codeOf(copy, target.line()), target.dueOn()));

        assertThat(found).isEqualTo(expected).hasSize(10);
        assertThat(festival.targets(copy))
                .usingRecursiveFieldByFieldElementComparatorIgnoringFields(
                        "id", "version", "line", "dueOn", "achievedOn")
                .isEqualTo(festival.targets(source.id()));
    }

    private String codeOf(EditionId edition, @Nullable LineId line) {
        return line == null
                ? ""
                : festival.lines(edition).stream()
                        .filter(known -> known.id().equals(line))
                        .map(LineInfo::code)
                        .findFirst()
                        .orElseThrow();
    }

    @Test
    void whatHappenedIsNotTakenOver() {
        assertThat(festival.targets(source.id()))
                .extracting(TargetInfo::achievedOn)
                .contains(LAUNCHED);
        assertThat(festival.targets(copy)).extracting(TargetInfo::achievedOn).containsOnlyNulls();
        assertThat(jdbc.sql("select count(*) from activity where edition_id = :copy")
                        .param("copy", copy.value())
                        .query(Long.class)
                        .single())
                .isZero();
    }

    @Test
    void venuesAreTentativeAgainAndWithoutHistory() {
        assertThat(festival.venues(source.id()).getFirst().changes()).hasSize(1);
        assertThat(festival.venues(copy))
                .extracting(VenueInfo::name, VenueInfo::address, VenueInfo::status, VenueInfo::changes)
                .containsExactly(tuple("柳州科技馆", "文昌路", VenueStatus.TENTATIVE, List.of()));
    }

    @Test
    void theOneThatWasCopiedStaysAsItWas() {
        assertThat(festival.edition(source.id())).isEqualTo(source);
    }
}

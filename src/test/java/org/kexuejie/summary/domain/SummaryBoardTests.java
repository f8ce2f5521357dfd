package org.kexuejie.summary.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.kexuejie.organization.CityTeamInfo;
import org.kexuejie.organization.domain.CityTeamService;
import org.kexuejie.region.City;
import org.kexuejie.region.Regions;
import org.kexuejie.shared.SettableClock;
import org.kexuejie.summary.CitySummaryLine;
import org.kexuejie.summary.Delivery;
import org.kexuejie.summary.DeliveryChannel;
import org.kexuejie.summary.Summaries;
import org.kexuejie.summary.SummaryFigures;
import org.kexuejie.summary.SummaryStatus;
import org.kexuejie.tally.Sums;
import org.kexuejie.testing.Actors;
import org.kexuejie.testing.FestivalMoment;
import org.kexuejie.testing.Plan;
import org.kexuejie.testing.PortalTest;
import org.kexuejie.testing.Statements;
import org.kexuejie.testing.SummaryMother;
import org.kexuejie.testing.Teams;

/** Where the cities stand, and what they add up to. */
@PortalTest
class SummaryBoardTests {

    private static final Instant LAST_MOMENT = FestivalMoment.at("2020-11-30T23:59");
    private static final Instant TOO_LATE = FestivalMoment.at("2020-12-01T00:00");

    private final Summaries board;
    private final RegionFigures region;
    private final SummaryReviewService reviews;
    private final CityTeamService teams;
    private final SummaryMother summaries;
    private final Regions regions;
    private final SettableClock clock;
    private final Statements statements;
    private final Plan plan;
    private final Actors actors;

    SummaryBoardTests(
            Summaries board,
            RegionFigures region,
            SummaryReviewService reviews,
            CityTeamService teams,
            SummaryMother summaries,
            Regions regions,
            SettableClock clock,
            Statements statements,
            Plan plan,
            Actors actors) {
        this.board = board;
        this.region = region;
        this.reviews = reviews;
        this.teams = teams;
        this.summaries = summaries;
        this.regions = regions;
        this.clock = clock;
        this.statements = statements;
        this.plan = plan;
        this.actors = actors;
    }

    private CitySummaryLine line(String city) {
        return board.board(plan.edition().id()).stream()
                .filter(line -> line.cityCode().equals(city))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void everyCityHasALineInOfficialOrderWhetherItHasBegunOrNot() {
        summaries.readyToStamp(actors.liuzhou(), actors.schoolA());

        var lines = board.board(plan.edition().id());

        assertThat(lines)
                .extracting(CitySummaryLine::cityCode)
                .isEqualTo(regions.cities().stream().map(City::code).toList());
        assertThat(lines)
                .filteredOn(line -> line.status() != SummaryStatus.NONE)
                .extracting(CitySummaryLine::cityCode, CitySummaryLine::status, CitySummaryLine::wasFiled)
                .containsExactly(tuple(Actors.LIUZHOU, SummaryStatus.DRAFT, false));
    }

    @Test
    void theWholeLastDayIsOnTime() {
        clock.setTo(LAST_MOMENT);
        summaries.filed(actors.liuzhou(), actors.schoolA());
        clock.setTo(TOO_LATE);
        summaries.filed(actors.nanning(), actors.schoolN());

        assertThat(line(Actors.LIUZHOU).onTime()).isTrue();
        assertThat(line(Actors.LIUZHOU).filedAt()).isEqualTo(LAST_MOMENT);
        assertThat(line(Actors.NANNING).onTime()).isFalse();
        assertThat(line(Actors.NANNING).wasFiled()).isTrue();
    }

    @Test
    void aReturnLeavesItHandedInAndOnTimeEvenIfItComesBackLate() {
        summaries.returned(actors.liuzhou(), actors.schoolA());
        assertThat(line(Actors.LIUZHOU))
                .extracting(CitySummaryLine::status, CitySummaryLine::wasFiled, CitySummaryLine::isReceived)
                .containsExactly(SummaryStatus.RETURNED, true, false);

        clock.setTo(TOO_LATE);
        summaries.stamp(actors.liuzhou());
        summaries.file(actors.liuzhou());

        assertThat(line(Actors.LIUZHOU).onTime()).isTrue();
    }

    @Test
    void aLineNamesWhomToCallAndWhetherThePaperIsHere() {
        teams.save(CityTeamInfo.NEW, Teams.complete(), actors.liuzhou());
        var id = summaries.accepted(actors.liuzhou(), actors.schoolA());
        var disc = new Delivery(DeliveryChannel.DISC, LocalDate.parse("2020-10-11"), "韦老师");
        reviews.note(id, summaries.versionOf(actors.liuzhou()), disc, actors.office());
        assertThat(line(Actors.LIUZHOU).paperReceivedOn()).isNull();

        var paper = new Delivery(DeliveryChannel.PAPER, LocalDate.parse("2020-10-12"), "韦老师");
        reviews.note(id, summaries.versionOf(actors.liuzhou()), paper, actors.office());

        assertThat(line(Actors.LIUZHOU))
                .isEqualTo(new CitySummaryLine(
                        Actors.LIUZHOU,
                        id,
                        SummaryStatus.ACCEPTED,
                        FestivalMoment.NOW,
                        FestivalMoment.NOW,
                        true,
                        LocalDate.parse("2020-10-12"),
                        "梁联络",
                        "0772-2801234"));
    }

    @Test
    void theOfficeCountsAsTheyStand() {
        summaries.accepted(actors.liuzhou(), actors.schoolA());
        summaries.filed(actors.nanning(), actors.schoolN());

        var lines = board.board(plan.edition().id());
        Map<BoardFilter, Integer> counts = List.of(BoardFilter.values()).stream()
                .collect(Collectors.toMap(
                        Function.identity(), filter -> filter.of(lines).size()));

        assertThat(counts)
                .isEqualTo(Map.of(
                        BoardFilter.DUE, 14,
                        BoardFilter.HANDED_IN, 2,
                        BoardFilter.ON_TIME, 2,
                        BoardFilter.WAITING, 1,
                        BoardFilter.ACCEPTED, 1,
                        BoardFilter.RETURNED, 0,
                        BoardFilter.MISSING, 12,
                        BoardFilter.PAPER, 0));
    }

    @Test
    void theBoardCostsTheSameHoweverManyHaveFiled() {
        summaries.filed(actors.liuzhou(), actors.schoolA());
        int before = statements.of(() -> board.board(plan.edition().id())).size();
        summaries.filed(actors.nanning(), actors.schoolN());

        assertThat(statements.of(() -> board.board(plan.edition().id()))).hasSize(before);
    }

    @Test
    void theRegionIsTheSumOfWhatWasAcceptedAndASwitchAddsWhatIsFiled() {
        var liuzhou = reviews.sheet(summaries.accepted(actors.liuzhou(), actors.schoolA()), actors.office());
        var nanning = reviews.sheet(summaries.filed(actors.nanning(), actors.schoolN()), actors.office());

        RegionTotals accepted = region.of(plan.edition().id(), false);
        RegionTotals withFiled = region.of(plan.edition().id(), true);

        assertThat(accepted.region()).isEqualTo(liuzhou.figures());
        assertThat(accepted.counted()).isEqualTo(1);
        assertThat(withFiled.counted()).isEqualTo(2);
        assertThat(withFiled.region().total().youth())
                .isEqualTo(liuzhou.figures().total().youth()
                        + nanning.figures().total().youth());
        assertThat(withFiled.region().counties())
                .isEqualTo(liuzhou.figures().counties() + nanning.figures().counties());
        assertThat(withFiled.region().lines().stream()
                        .map(SummaryFigures.Line::sums)
                        .mapToLong(Sums::events)
                        .sum())
                .isEqualTo(withFiled.region().total().events());
        assertThat(withFiled.cities())
                .filteredOn(share -> share.sums() != null)
                .extracting(share -> share.city().code(), RegionTotals.Share::sums)
                .containsExactly(
                        tuple(Actors.NANNING, nanning.figures().total()),
                        tuple(Actors.LIUZHOU, liuzhou.figures().total()));
    }

    @Test
    void withoutAnyTheRegionIsNothing() {
        RegionTotals totals = region.of(plan.edition().id(), true);

        assertThat(totals.counted()).isZero();
        assertThat(totals.region().total()).isEqualTo(Sums.NONE);
        assertThat(totals.region().lines())
                .hasSize(9)
                .allMatch(line -> line.sums().equals(Sums.NONE));
    }
}

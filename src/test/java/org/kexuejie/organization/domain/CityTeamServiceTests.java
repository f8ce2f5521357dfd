package org.kexuejie.organization.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.kexuejie.testing.Violations.violationsOf;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.kexuejie.account.Actor;
import org.kexuejie.media.MediaFile;
import org.kexuejie.media.MediaFileId;
import org.kexuejie.media.MediaFiles;
import org.kexuejie.organization.CityTeamDetails;
import org.kexuejie.organization.CityTeamInfo;
import org.kexuejie.organization.CityTeamLine;
import org.kexuejie.region.City;
import org.kexuejie.region.Regions;
import org.kexuejie.shared.EditConflict;
import org.kexuejie.testing.Actors;
import org.kexuejie.testing.Constraints;
import org.kexuejie.testing.FestivalMoment;
import org.kexuejie.testing.Plan;
import org.kexuejie.testing.PortalTest;
import org.kexuejie.testing.Records;
import org.kexuejie.testing.StoredFiles;
import org.kexuejie.testing.Teams;
import org.kexuejie.trail.Trail;
import org.kexuejie.workbench.WorkGroup;
import org.kexuejie.workbench.WorkItem;
import org.springframework.jdbc.core.simple.JdbcClient;

/** F02. */
@PortalTest
class CityTeamServiceTests {

    private static final byte[] PDF = "%PDF-1.4\n%%EOF\n".getBytes(StandardCharsets.US_ASCII);

    private final CityTeamService teams;
    private final CityTeamWork work;
    private final MediaFiles files;
    private final Trail trail;
    private final Regions regions;
    private final Plan plan;
    private final JdbcClient jdbc;
    private final Actors actors;
    private final Actor liuzhou;

    CityTeamServiceTests(
            CityTeamService teams,
            CityTeamWork work,
            MediaFiles files,
            Trail trail,
            Regions regions,
            Plan plan,
            JdbcClient jdbc,
            Actors actors) {
        this.teams = teams;
        this.work = work;
        this.files = files;
        this.trail = trail;
        this.regions = regions;
        this.plan = plan;
        this.jdbc = jdbc;
        this.actors = actors;
        this.liuzhou = actors.liuzhou();
    }

    private CityTeamInfo team() {
        return teams.ofCity(Actors.LIUZHOU).orElseThrow();
    }

    private MediaFileId attach(String filename) {
        return teams.attachPlan(new ByteArrayInputStream(PDF), filename, liuzhou);
    }

    private void file() {
        attach("方案.pdf");
        teams.save(team().version(), Teams.complete(), liuzhou);
        teams.file(liuzhou);
    }

    @Test
    void aTeamThatNobodyBeganIsNone() {
        assertThat(teams.ofCity(Actors.LIUZHOU)).isEmpty();
    }

    @Test
    void whatACityEntersIsKeptInItsOrder() {
        var members = List.copyOf(Teams.members()).reversed();
        var details = Records.with(Teams.complete(), "members", members);

        teams.save(CityTeamInfo.NEW, details, liuzhou);

        assertThat(team().details()).isEqualTo(details);
        assertThat(team().isFiled()).isFalse();
        assertThat(teams.ofCity(Actors.NANNING)).isEmpty();
    }

    @Test
    void whatWasReadBeforeSomebodyElsesChangeIsNotKept() {
        teams.save(CityTeamInfo.NEW, Teams.complete(), liuzhou);
        int read = team().version();
        teams.save(read, Records.with(Teams.complete(), "liaison", "先到"), liuzhou);

        assertThatExceptionOfType(EditConflict.class)
                .isThrownBy(() -> teams.save(read, Records.with(Teams.complete(), "liaison", "后到"), liuzhou));
        assertThatExceptionOfType(EditConflict.class)
                .isThrownBy(() -> teams.save(CityTeamInfo.NEW, Teams.complete(), liuzhou));
        assertThat(team().details().liaison()).isEqualTo("先到");
    }

    @Test
    void anotherPlanTakesThePlaceOfTheFirst() {
        var first = attach("草案.pdf");
        var second = attach("印发件.pdf");

        assertThat(team().planFile()).isEqualTo(second);
        assertThat(files.find(first)).isEmpty();
        assertThat(files.find(second))
                .hasValueSatisfying(file -> assertThat(file.filename()).isEqualTo("印发件.pdf"));
    }

    @Test
    void aPlanIsADocument() {
        var program = new ByteArrayInputStream("MZ virus".getBytes(StandardCharsets.US_ASCII));

        assertThat(violationsOf(() -> teams.attachPlan(program, "方案.pdf", liuzhou)))
                .containsExactly("planFile: media.rule.type.DOCUMENT [方案.pdf]");
        assertThat(teams.ofCity(Actors.LIUZHOU)).isEmpty();
    }

    @Test
    void filingTellsWhenAndLeavesALineEachTime() {
        file();
        assertThat(team().filedAt()).isEqualTo(FestivalMoment.NOW);

        teams.save(team().version(), Records.with(Teams.complete(), "liaison", "莫联络"), liuzhou);
        teams.file(liuzhou);

        assertThat(trail.of("city-team", team().id().value()))
                .extracting(line -> "%s %s %s".formatted(line.actorAffiliation(), line.actionKey(), line.resultKey()))
                .containsExactly(
                        "柳州市科协 organization.team.filed organization.team.status.filed",
                        "柳州市科协 organization.team.refiled organization.team.status.filed");
    }

    @Test
    void anIncompleteTeamIsNotFiled() {
        teams.save(CityTeamInfo.NEW, Records.with(Teams.complete(), "liaison", null), liuzhou);

        assertThat(violationsOf(() -> teams.file(liuzhou)))
                .containsExactly(
                        "liaison: organization.rule.liaisonMissing", "planFile: organization.rule.planFileMissing");
        assertThat(team().isFiled()).isFalse();
    }

    @Test
    void whatIsFiledStaysComplete() {
        file();
        int version = team().version();

        assertThat(violationsOf(() -> teams.save(version, CityTeamDetails.empty(), liuzhou)))
                .hasSize(11);
        assertThat(team().details()).isEqualTo(Teams.complete());
    }

    @Test
    void theBoardHasALineForEveryCity() {
        file();
        teams.save(CityTeamInfo.NEW, Records.with(CityTeamDetails.empty(), "liaison", "南联络"), actors.nanning());

        assertThat(teams.board(plan.edition().id()))
                .isEqualTo(regions.cities().stream().map(this::line).toList());
    }

    private CityTeamLine line(City city) {
        return switch (city.code()) {
            case Actors.LIUZHOU ->
                new CityTeamLine(city.code(), FestivalMoment.NOW, "柳科协〔2020〕1号", "梁联络", "0772-2801234");
            case Actors.NANNING -> new CityTeamLine(city.code(), null, null, "南联络", null);
            default -> new CityTeamLine(city.code(), null, null, null, null);
        };
    }

    @Test
    void thePlanIsReadByItsCityAndTheOffice() {
        attach("方案.pdf");
        MediaFile plan = StoredFiles.of(teams.ownerKind(), team().id().value());

        assertThat(List.of(actors.office(), liuzhou)).allMatch(actor -> teams.mayRead(actor, plan));
        assertThat(List.of(actors.nanning(), actors.sanjiang(), actors.wenming(), actors.schoolA()))
                .noneMatch(actor -> teams.mayRead(actor, plan));
    }

    @Test
    void aCityIsRemindedUntilItHasFiled() {
        var reminder = new WorkGroup(
                50,
                "organization.work.team",
                1,
                "/city/team",
                List.of(new WorkItem(
                        "成立市级实施小组，印发实施方案并报组委会办公室备案", null, null, LocalDate.parse("2020-06-30"), "/city/team")));
        assertThat(work.waitingFor(liuzhou)).containsExactly(reminder);
        teams.save(CityTeamInfo.NEW, Teams.complete(), liuzhou);
        assertThat(work.waitingFor(liuzhou)).containsExactly(reminder);

        attach("方案.pdf");
        teams.file(liuzhou);

        assertThat(work.waitingFor(liuzhou)).isEmpty();
        assertThat(work.waitingFor(actors.nanning())).containsExactly(reminder);
        assertThat(work.waitingFor(actors.office())).isEmpty();
        assertThat(work.waitingFor(actors.schoolA())).isEmpty();
    }

    @Test
    void everyRuleOfATeamIsHeldByTheDatabase() {
        file();

        assertThat(Constraints.brokenBy(
                        () -> jdbc.sql("update city_team set liaison = null").update()))
                .isEqualTo("city_team_complete_when_filed");
        assertThat(Constraints.brokenBy(() -> jdbc.sql("""
                                insert into city_team (id, version, edition_id, city_code)
                                select gen_random_uuid(), 0, edition_id, city_code from city_team
                                """).update())).isEqualTo("city_team_once_per_city");
        assertThat(Constraints.of("city_team", jdbc))
                .containsExactlyInAnyOrder("city_team_complete_when_filed", "city_team_once_per_city");
    }
}

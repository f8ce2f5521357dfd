package org.kexuejie.insight.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kexuejie.testing.ReportBuilder.aReport;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.kexuejie.account.Actor;
import org.kexuejie.festival.TargetInfo;
import org.kexuejie.festival.TargetRule;
import org.kexuejie.organization.CityTeamInfo;
import org.kexuejie.organization.domain.CityTeamService;
import org.kexuejie.shared.Ids;
import org.kexuejie.testing.ActivityMother;
import org.kexuejie.testing.Actors;
import org.kexuejie.testing.Plan;
import org.kexuejie.testing.PortalTest;
import org.kexuejie.testing.RegistrationBuilder;
import org.kexuejie.testing.Statements;
import org.kexuejie.testing.Teams;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The targets of the plan, measured by records. */
@PortalTest
class TargetBoardTests {

    private static final byte[] PLAN = "%PDF-1.4\n%%EOF\n".getBytes(StandardCharsets.US_ASCII);

    private final TargetBoard board;
    private final Actors actors;
    private final ActivityMother activities;
    private final CityTeamService teams;
    private final Plan plan;
    private final Statements statements;
    private final JdbcClient jdbc;

    TargetBoardTests(
            TargetBoard board,
            Actors actors,
            ActivityMother activities,
            CityTeamService teams,
            Plan plan,
            Statements statements,
            JdbcClient jdbc) {
        this.board = board;
        this.actors = actors;
        this.activities = activities;
        this.teams = teams;
        this.plan = plan;
        this.statements = statements;
        this.jdbc = jdbc;
    }

    @Test
    void allTargetsOfThePlanStandAtNothingBeforeAnythingHappens() {
        List<TargetProgress> targets = board.board(plan.edition(), actors.office());

        assertThat(targets)
                .hasSize(10)
                .allSatisfy(target ->
                        assertThat(target.reached()).as(target.target().label()).isZero());
        assertThat(targets)
                .filteredOn(target -> target.state() == TargetState.UNSET)
                .extracting(target -> target.target().rule())
                .containsExactly(TargetRule.RESOURCES_USED);
    }

    @Test
    void vansCountOnceHoweverOftenTheyGoAndOnlyDuringTheFestival() {
        verifiedTrip("桂B12345", "2020-09-19");
        verifiedTrip("桂B12345", "2020-09-20");
        verifiedTrip("桂B67890", "2020-08-20");
        activities.approved(actors.schoolB(), trip("桂B11111", "2020-10-09"));

        assertThat(target(TargetRule.RESOURCES_USED, Plan.SCIENCE_VAN))
                .extracting(TargetProgress::reached, TargetProgress::planned)
                .containsExactly(1L, 2L);
    }

    @Test
    void youthOfALineIsCountedWithoutTeachersPublicAndOnline() {
        var line = plan.line(Plan.CAMPUS_TOUR).id();
        activities.verified(
                actors.schoolA(),
                activities.registration().line(line).expectedYouth(400),
                aReport().youth(410).teachers(30).publicVisits(60).online(900));
        activities.approved(
                actors.schoolN(), activities.registration().line(line).expectedYouth(250));

        assertThat(target(TargetRule.YOUTH_VISITS, Plan.CAMPUS_TOUR))
                .extracting(TargetProgress::reached, TargetProgress::planned)
                .containsExactly(410L, 650L);
        assertThat(target(TargetRule.YOUTH_VISITS, Plan.TOURING_EXHIBITION).reached())
                .isZero();
    }

    @Test
    void stopsAreCountedByCounty() {
        var line = plan.line(Plan.TOURING_EXHIBITION).id();
        activities.verified(actors.venueA(), activities.registration().line(line), aReport());
        activities.verified(actors.venueA(), activities.registration().line(line), aReport());
        activities.verified(actors.schoolN(), activities.registration().line(line), aReport());

        assertThat(target(TargetRule.COUNTIES_OF_LINE, Plan.TOURING_EXHIBITION).reached())
                .isEqualTo(2);
    }

    @Test
    void teamsAndPlansCountOnceTheyAreFiled() {
        fileTeam(actors.liuzhou());
        teams.save(CityTeamInfo.NEW, Teams.complete(), actors.nanning());

        assertThat(target(TargetRule.CITY_TEAMS_FILED, null).reached()).isOne();
        assertThat(target(TargetRule.CITY_PLANS_FILED, null).reached()).isOne();
    }

    @Test
    void summariesCountOnceTheOfficeHasThemAndPapersOnTheirOwn() {
        fileTeam(actors.liuzhou());
        summary(Actors.LIUZHOU, "FILED");
        summary(Actors.NANNING, "RETURNED");
        jdbc.sql("""
                insert into city_summary_delivery select id, 'PAPER', date '2020-10-10', '黄老师' from city_summary
                where city_code = :city
                """).param("city", Actors.NANNING).update();

        assertThat(target(TargetRule.CITY_SUMMARIES_RECEIVED, null).reached()).isOne();
        assertThat(target(TargetRule.STAMPED_PAPERS_RECEIVED, null).reached()).isOne();
    }

    @Test
    void theWholeBoardIsAFewQuestionsHoweverManyTargetsThereAre() {
        board.board(plan.edition(), actors.office());
        int before = statements
                .of(() -> board.board(plan.edition(), actors.office()))
                .size();
        jdbc.sql("""
                insert into target (id, version, edition_id, position, label, rule, line_id, amount, unit, wording, source)
                select gen_random_uuid(), 0, edition_id, position + 100, label, rule, line_id, amount, unit, wording, source
                from target
                """).update();

        assertThat(statements.of(() -> board.board(plan.edition(), actors.office())))
                .hasSize(before)
                .hasSizeLessThanOrEqualTo(8);
    }

    private TargetProgress target(TargetRule rule, @Nullable String line) {
        return board.board(plan.edition(), actors.office()).stream()
                .filter(progress -> matches(progress.target(), rule, line))
                .findFirst()
                .orElseThrow();
    }

    private boolean matches(TargetInfo target, TargetRule rule, @Nullable String line) {
        return target.rule() == rule && (line == null || plan.line(line).id().equals(target.line()));
    }

    private void verifiedTrip(String plate, String day) {
        activities.verified(
                actors.schoolA(),
                trip(plate, day),
                aReport().from(day + "T09:00").to(day + "T11:00"));
    }

    private RegistrationBuilder trip(String plate, String day) {
        return activities
                .registration()
                .line(plan.line(Plan.SCIENCE_VAN).id())
                .resource(plate)
                .from(day + "T09:00")
                .to(day + "T11:00")
                .dateReason("暑期活动");
    }

    private void fileTeam(Actor team) {
        teams.save(CityTeamInfo.NEW, Teams.complete(), team);
        teams.attachPlan(new ByteArrayInputStream(PLAN), "方案.pdf", team);
        teams.file(team);
    }

    /** A summary as far as the board looks at it, with the plan of a team for its scan. */
    private void summary(String city, String status) {
        jdbc.sql("""
                insert into city_summary (id, version, edition_id, city_code, status, overview, practice, publicity,
                    problems, confirmed_figures, scan_file_id, filings, first_filed_at, filed_at, return_reason)
                select :id, 0, :edition, :city, :status, '概况', '做法', '宣传', '问题', 'f', plan_file_id, 1, now(), now(), '请补充'
                from city_team where plan_file_id is not null
                """)
                .param("id", Ids.next())
                .param("edition", plan.edition().id().value())
                .param("city", city)
                .param("status", status)
                .update();
    }
}

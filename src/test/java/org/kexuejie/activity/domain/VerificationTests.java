package org.kexuejie.activity.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kexuejie.testing.ReportBuilder.aReport;
import static org.kexuejie.testing.Violations.violationsOf;

import java.sql.Date;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.kexuejie.account.Actor;
import org.kexuejie.activity.ActivityId;
import org.kexuejie.activity.ActivityStatus;
import org.kexuejie.activity.ActivityView;
import org.kexuejie.tally.Sums;
import org.kexuejie.tally.Tally;
import org.kexuejie.testing.ActivityMother;
import org.kexuejie.testing.Actors;
import org.kexuejie.testing.Constraints;
import org.kexuejie.testing.Plan;
import org.kexuejie.testing.PortalTest;
import org.kexuejie.trail.Trail;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Figures that a city vouches for, and the ledger that they enter. */
@PortalTest
class VerificationTests {

    private final ReportService reports;
    private final ActivityService service;
    private final ActivityMother activities;
    private final Plan plan;
    private final Tally tally;
    private final Trail trail;
    private final JdbcClient jdbc;
    private final Actor schoolA;
    private final Actor liuzhou;

    VerificationTests(
            ReportService reports,
            ActivityService service,
            ActivityMother activities,
            Actors actors,
            Plan plan,
            Tally tally,
            Trail trail,
            JdbcClient jdbc) {
        this.reports = reports;
        this.service = service;
        this.activities = activities;
        this.plan = plan;
        this.tally = tally;
        this.trail = trail;
        this.jdbc = jdbc;
        this.schoolA = actors.schoolA();
        this.liuzhou = actors.liuzhou();
    }

    private ActivityView view(ActivityId id) {
        return service.show(id, schoolA).activity();
    }

    @Test
    void verifiedFiguresStandInTheLedger() {
        var id = activities.reported(
                schoolA,
                activities.registration(),
                aReport()
                        .sessions(1, 2, 3)
                        .youth(321)
                        .teachers(19)
                        .publicVisits(41)
                        .online(500));

        reports.verify(id, "数据属实", liuzhou);

        assertThat(view(id).status()).isEqualTo(ActivityStatus.VERIFIED);
        assertThat(tally.total(plan.edition().id(), "450200")).isEqualTo(new Sums(1, 6, 321, 19, 41, 500, 1, 0, 0, 3));
    }

    @Test
    void theLedgerKnowsTheWholeReport() {
        var id = activities.verified(
                schoolA,
                activities.registration().line(plan.line(Plan.SCIENCE_VAN).id()).resource("桂B12345"),
                aReport()
                        .from("2020-09-18T23:30")
                        .to("2020-09-19T00:30")
                        .varianceNote("提前一天")
                        .stages(200, 120));

        Map<String, @Nullable Object> entry =
                jdbc.sql("select * from ledger_entry").query().singleRow();
        entry.keySet().removeAll(List.of("id", "verified_at", "edition_id"));

        assertThat(entry)
                .usingRecursiveComparison()
                .isEqualTo(Map.ofEntries(
                        Map.entry("source_id", id.value()),
                        Map.entry("version", 1),
                        Map.entry("city_code", "450200"),
                        Map.entry("county_code", "450202"),
                        Map.entry("line_id", plan.line(Plan.SCIENCE_VAN).id().value()),
                        Map.entry("organization_id", schoolA.unitId()),
                        Map.entry("held_from", Date.valueOf("2020-09-18")),
                        Map.entry("held_to", Date.valueOf("2020-09-19")),
                        Map.entry("resource", "桂B12345"),
                        Map.entry("photos", 3),
                        Map.entry("sessions", 3),
                        Map.entry("lectures", 1),
                        Map.entry("exhibitions", 2),
                        Map.entry("trainings", 0),
                        Map.entry("films", 0),
                        Map.entry("contests", 0),
                        Map.entry("others", 0),
                        Map.entry("youth", 320),
                        Map.entry("primary_youth", 200),
                        Map.entry("junior_youth", 120),
                        Map.entry("senior_youth", 0),
                        Map.entry("university_youth", 0),
                        Map.entry("teachers", 18),
                        Map.entry("public_visits", 40),
                        Map.entry("online", 0),
                        Map.entry("experts", 2),
                        Map.entry("volunteers", 10),
                        Map.entry("materials", 200),
                        Map.entry("panels", 12),
                        Map.entry("exhibits", 0),
                        Map.entry("media_reports", 1),
                        Map.entry("withdrawn", false),
                        Map.entry("verified_by", liuzhou.id().value())));
    }

    @Test
    void figuresThatAreReturnedStayOutOfTheLedger() {
        var id = activities.reportReturned(schoolA);

        assertThat(view(id).status()).isEqualTo(ActivityStatus.REPORT_RETURNED);
        assertThat(view(id).returnReason()).isEqualTo("请核对人次");
        assertThat(tally.total(plan.edition().id(), null)).isEqualTo(Sums.NONE);
    }

    @Test
    void figuresAreVerifiedOnce() {
        var id = activities.verified(schoolA);

        assertThat(violationsOf(() -> reports.verify(id, null, liuzhou)))
                .containsExactly("activity.rule.impossible.VERIFY [VERIFIED]");
        assertThat(tally.total(plan.edition().id(), null).events()).isOne();
    }

    @Test
    void verifiedFiguresAreCorrectedByANewVersionAndDoNotCountUntilThen() {
        var id = activities.verified(schoolA);

        reports.sendVerifiedBack(id, "青少年人次多报", "youthVisits", liuzhou);
        assertThat(view(id).status()).isEqualTo(ActivityStatus.REPORT_RETURNED);
        assertThat(tally.total(plan.edition().id(), null)).isEqualTo(Sums.NONE);

        reports.revise(id, view(id).version(), aReport().youth(299).build(), schoolA);
        reports.submit(id, schoolA);
        assertThat(tally.total(plan.edition().id(), null)).isEqualTo(Sums.NONE);

        reports.verify(id, "已更正", liuzhou);
        assertThat(tally.total(plan.edition().id(), null).youth()).isEqualTo(299);
        assertThat(jdbc.sql("select version || ': ' || youth || ' ' || withdrawn from ledger_entry order by version")
                        .query(String.class)
                        .list())
                .containsExactly("1: 320 false", "2: 320 true", "3: 299 false");
    }

    @Test
    void withoutTheLedgerThereIsNoVerification() {
        var id = activities.reported(schoolA);
        jdbc.sql("alter table ledger_entry add constraint full_up check (youth < 0) not valid")
                .update();

        try {
            assertThat(Constraints.brokenBy(() -> reports.verify(id, null, liuzhou)))
                    .isEqualTo("full_up");
        } finally {
            jdbc.sql("alter table ledger_entry drop constraint full_up").update();
        }
        assertThat(view(id).status()).isEqualTo(ActivityStatus.REPORTED);
        assertThat(trail.of("activity", id.value()))
                .extracting(line -> line.actionKey())
                .doesNotContain("activity.action.VERIFY");
    }
}

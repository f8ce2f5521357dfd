package org.kexuejie.summary.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.kexuejie.testing.ReportBuilder.aReport;
import static org.kexuejie.testing.Violations.violationsOf;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.kexuejie.account.Actor;
import org.kexuejie.activity.EvidencePhoto;
import org.kexuejie.activity.domain.ActivityService;
import org.kexuejie.activity.domain.PhotoService;
import org.kexuejie.shared.EditConflict;
import org.kexuejie.shared.PageQuery;
import org.kexuejie.shared.RecordNotFound;
import org.kexuejie.summary.CitySummaryView;
import org.kexuejie.summary.ExcusedActivity;
import org.kexuejie.summary.Narrative;
import org.kexuejie.summary.SummaryFigures;
import org.kexuejie.testing.ActivityMother;
import org.kexuejie.testing.Actors;
import org.kexuejie.testing.PortalTest;
import org.kexuejie.testing.SummaryMother;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;

/** A city puts its summary together. */
@PortalTest
class CitySummaryServiceTests {

    private final CitySummaryService service;
    private final SummaryMother summaries;
    private final ActivityMother activities;
    private final ActivityService activityService;
    private final PhotoService photos;
    private final JdbcClient jdbc;
    private final Actors actors;
    private final Actor liuzhou;

    CitySummaryServiceTests(
            CitySummaryService service,
            SummaryMother summaries,
            ActivityMother activities,
            ActivityService activityService,
            PhotoService photos,
            JdbcClient jdbc,
            Actors actors) {
        this.service = service;
        this.summaries = summaries;
        this.activities = activities;
        this.activityService = activityService;
        this.photos = photos;
        this.jdbc = jdbc;
        this.actors = actors;
        this.liuzhou = actors.liuzhou();
    }

    @Test
    void figuresFillThemselvesFromVerifiedRecordsOfTheCityOnly() {
        activities.verified(
                actors.schoolA(),
                activities.registration(),
                aReport().youth(301).online(600));
        activities.verified(
                actors.schoolA(), activities.registration(), aReport().sessions(2, 1, 4));
        activities.verified(
                actors.venueA(),
                activities.registration(),
                aReport().teachers(7).publicVisits(55));
        activities.verified(actors.schoolN());
        activities.reported(actors.schoolB());
        activities.approved(actors.schoolB());

        SummaryFigures figures = service.sheet(liuzhou).figures();

        assertThat(figures.total().events()).isEqualTo(3);
        assertThat(figures.total().sessions())
                .isEqualTo(recount("lectures + exhibitions + trainings + films + contests + other_sessions"));
        assertThat(figures.total().youth()).isEqualTo(recount("youth_visits"));
        assertThat(figures.total().teachers()).isEqualTo(recount("teacher_visits"));
        assertThat(figures.total().publicVisits()).isEqualTo(recount("public_visits"));
        assertThat(figures.total().online()).isEqualTo(recount("online_visits"));
        assertThat(figures.total().schools()).isEqualTo(1);
        assertThat(figures.total().venues()).isEqualTo(1);
        assertThat(figures.total().photos()).isEqualTo(9);
        assertThat(figures.counties()).isEqualTo(10);
        assertThat(figures.coveredCounties()).isZero();
    }

    /** Over the reports themselves, without the ledger. */
    private long recount(String figure) {
        return jdbc.sql("select sum(%s) from activity where city_code = '450200' and status = 'VERIFIED'"
                        .formatted(figure))
                .query(Long.class)
                .single();
    }

    @Test
    void everyProgrammeLineHasItsRowInThePlansOrder() {
        activities.verified(actors.schoolA());

        SummaryFigures figures = service.sheet(liuzhou).figures();

        assertThat(figures.lines())
                .extracting(SummaryFigures.Line::name)
                .isEqualTo(jdbc.sql("select short_name from programme_line order by section = 'LINKED', position")
                        .query(String.class)
                        .list());
        assertThat(figures.lines().stream()
                        .mapToLong(line -> line.sums().youth())
                        .sum())
                .isEqualTo(figures.total().youth());
    }

    @Test
    void whatIsWrittenIsThereNextTime() {
        summaries.readyToStamp(liuzhou, actors.schoolA());

        SummarySheet sheet = service.sheet(liuzhou);

        assertThat(sheet.summary().isBegun()).isTrue();
        assertThat(sheet.summary().narrative()).isEqualTo(SummaryMother.narrative());
        assertThat(sheet.summary().highlights()).containsExactly("科普大篷车开进苗寨");
        assertThat(sheet.summary().pictures()).hasSize(12);
        assertThat(sheet.isConfirmed()).isTrue();
        assertThat(sheet.blocking())
                .extracting(violation -> violation.key())
                .containsExactly("summary.rule.scanMissing");
    }

    @Test
    void whoeverReadAnOlderVersionOverwritesNothing() {
        service.write(CitySummaryView.NEW, SummaryMother.narrative(), List.of("先写的"), liuzhou);

        assertThatExceptionOfType(EditConflict.class)
                .isThrownBy(() -> service.write(CitySummaryView.NEW, Narrative.EMPTY, List.of(), liuzhou));
        assertThatExceptionOfType(EditConflict.class)
                .isThrownBy(() -> service.checkFigures(CitySummaryView.NEW, Map.of(), null, liuzhou));
        assertThatExceptionOfType(EditConflict.class)
                .isThrownBy(() -> service.choosePictures(CitySummaryView.NEW, List.of(), liuzhou));
        assertThat(service.sheet(liuzhou).summary().highlights()).containsExactly("先写的");
    }

    @Test
    void figuresThatMovedInTheMeantimeAreNotConfirmed() {
        String seen = service.sheet(liuzhou).figures().fingerprint();
        activities.verified(actors.schoolA());

        assertThat(violationsOf(() -> service.checkFigures(CitySummaryView.NEW, Map.of(), seen, liuzhou)))
                .containsExactly("confirmed: summary.rule.figuresMoved");
        assertThat(service.sheet(liuzhou).isConfirmed()).isFalse();
    }

    @Test
    void aFigureThatChangesAfterItWasConfirmedAsksForItAgain() {
        summaries.confirm(liuzhou, Map.of());
        assertThat(service.sheet(liuzhou).isConfirmed()).isTrue();

        activities.verified(actors.schoolA());

        assertThat(service.sheet(liuzhou).blocking())
                .extracting(violation -> violation.key())
                .contains("summary.rule.figuresChanged");
    }

    @Test
    void anExceptionNamesItsActivityAndCountsUntilThereAreFigures() {
        var open = activities.approved(actors.schoolA());
        var foreign = activities.approved(actors.schoolN());
        var reported = activities.reported(actors.schoolB());
        service.checkFigures(CitySummaryView.NEW, Map.of(open, "改期到明年", reported, " ", foreign, "别市的"), null, liuzhou);

        SummarySheet sheet = service.sheet(liuzhou);
        assertThat(sheet.summary().excused())
                .containsExactly(new ExcusedActivity(open, "东门小学校园科技节", "柳州市城中区东门小学", "改期到明年"));
        assertThat(sheet.paper().excused()).isEqualTo(sheet.summary().excused());
        assertThat(sheet.blocking().getFirst().arguments()).containsExactly(1L);

        activityService.cancel(open, "因天气取消", actors.schoolA());
        assertThat(service.sheet(liuzhou).paper().excused()).isEmpty();
    }

    @Test
    void onlyVerifiedPicturesOfTheCityThatMayBeShownCanBeChosen() {
        activities.verified(actors.schoolA());
        activities.verified(actors.schoolN());
        EvidencePhoto foreign =
                service.evidence(actors.nanning(), new PageQuery(1, 1)).rows().getFirst();
        EvidencePhoto own =
                service.evidence(liuzhou, new PageQuery(1, 1)).rows().getFirst();

        assertThatExceptionOfType(RecordNotFound.class)
                .isThrownBy(() ->
                        service.choosePictures(CitySummaryView.NEW, List.of(own.file(), foreign.file()), liuzhou));

        jdbc.sql("update activity_photo set consent = 'INTERNAL_ONLY' where file_id = :file")
                .param("file", own.file().value())
                .update();
        assertThatExceptionOfType(RecordNotFound.class)
                .isThrownBy(() -> service.choosePictures(CitySummaryView.NEW, List.of(own.file()), liuzhou));
        assertThat(service.sheet(liuzhou).summary().isBegun()).isFalse();
    }

    @Test
    void aPictureThatIsWithdrawnBlocksTheFilingUntilItIsLetGo() {
        var activity = activities.verified(actors.schoolA());
        var files = service.evidence(liuzhou, new PageQuery(1, 2)).rows().stream()
                .map(EvidencePhoto::file)
                .toList();
        service.choosePictures(CitySummaryView.NEW, files, liuzhou);
        var gone = activityService.show(activity, liuzhou).activity().photos().stream()
                .filter(photo -> photo.file().equals(files.getFirst()))
                .findFirst()
                .orElseThrow();

        photos.withdraw(activity, gone.id(), "家长撤回授权", liuzhou);

        SummarySheet sheet = service.sheet(liuzhou);
        assertThat(sheet.unusablePictures()).containsExactly(files.getFirst());
        assertThat(sheet.blocking()).extracting(violation -> violation.key()).contains("summary.rule.picturesUnusable");
        assertThat(service.choosePictures(sheet.summary().version(), files, liuzhou))
                .isEqualTo(1);
        assertThat(service.sheet(liuzhou).unusablePictures()).isEmpty();
    }

    @Test
    void onlyATeamHasASummaryOfItsOwn() {
        for (Actor actor : List.of(actors.office(), actors.schoolA(), actors.sanjiang(), actors.wenming())) {
            assertThatExceptionOfType(AccessDeniedException.class)
                    .as(actor.affiliation())
                    .isThrownBy(() -> service.sheet(actor));
            assertThatExceptionOfType(AccessDeniedException.class)
                    .as(actor.affiliation())
                    .isThrownBy(() -> service.write(CitySummaryView.NEW, Narrative.EMPTY, List.of(), actor));
        }
    }
}

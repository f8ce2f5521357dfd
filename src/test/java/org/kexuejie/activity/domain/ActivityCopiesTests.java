package org.kexuejie.activity.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.kexuejie.account.Actor;
import org.kexuejie.activity.ActivityId;
import org.kexuejie.activity.ActivityStatus;
import org.kexuejie.activity.ActivityView;
import org.kexuejie.activity.Registration;
import org.kexuejie.activity.RegistrationPaper;
import org.kexuejie.activity.Report;
import org.kexuejie.media.MediaFile;
import org.kexuejie.media.MediaFiles;
import org.kexuejie.media.MediaOwner;
import org.kexuejie.shared.Ids;
import org.kexuejie.shared.RecordNotFound;
import org.kexuejie.testing.ActivityMother;
import org.kexuejie.testing.Actors;
import org.kexuejie.testing.Plan;
import org.kexuejie.testing.PortalTest;
import org.kexuejie.testing.Records;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;

/** New registrations from earlier ones. */
@PortalTest
class ActivityCopiesTests {

    private final ActivityCopies copies;
    private final ActivityService service;
    private final ActivityMother activities;
    private final MediaFiles files;
    private final Plan plan;
    private final JdbcClient jdbc;
    private final Actors actors;
    private final Actor schoolA;
    private final ActivityId draft = new ActivityId(Ids.next());

    ActivityCopiesTests(
            ActivityCopies copies,
            ActivityService service,
            ActivityMother activities,
            MediaFiles files,
            Plan plan,
            JdbcClient jdbc,
            Actors actors) {
        this.copies = copies;
        this.service = service;
        this.activities = activities;
        this.files = files;
        this.plan = plan;
        this.jdbc = jdbc;
        this.actors = actors;
        this.schoolA = actors.schoolA();
    }

    private ActivityView view(ActivityId id) {
        return service.show(id, schoolA).activity();
    }

    private MediaFile file(ActivityId id, RegistrationPaper paper) {
        return Optional.ofNullable(view(id).registration().paper(paper))
                .flatMap(files::find)
                .orElseThrow();
    }

    private long count(String table) {
        return jdbc.sql("select count(*) from " + table).query(Long.class).single();
    }

    @ParameterizedTest
    @EnumSource(ActivityStatus.class)
    void anActivityIsCopiedWhateverItsState(ActivityStatus status) {
        Actor unit = status == ActivityStatus.COUNTY_REVIEW ? actors.venueA() : schoolA;
        var given = activities.in(status, unit);
        ActivityView before = service.show(given, unit).activity();

        copies.copy(given, draft, unit);

        ActivityView copy = service.show(draft, unit).activity();
        Registration expected = Records.with(before.registration(), "sealScan", null);
        for (String left : List.of("startAt", "endAt", "dateReason")) {
            expected = Records.with(expected, left, null);
        }
        assertThat(copy.registration()).isEqualTo(expected.withPapersOf(copy.registration()));
        assertThat(copy)
                .returns(ActivityStatus.DRAFT, ActivityView::status)
                .returns(null, ActivityView::receiptNumber)
                .returns(null, ActivityView::submittedAt)
                .returns(Report.empty(), ActivityView::report)
                .returns(List.of(), ActivityView::photos)
                .returns(before.organization(), ActivityView::organization);
        assertThat(service.show(given, unit).activity()).isEqualTo(before);
    }

    @Test
    void theReasonForItsDatesAndTheStampStayBehind() {
        var given = activities.draft(schoolA, activities.registration().dateReason("因台风改期"));
        activities.stamp(given, schoolA);

        copies.copy(given, draft, schoolA);

        assertThat(view(draft).registration())
                .returns(null, Registration::dateReason)
                .returns(null, Registration::sealScan);
    }

    @Test
    void thePlansAreFilesOfItsOwnWithTheSameContent() {
        var given = activities.submitted(schoolA);
        long contents = count("media_content");

        copies.copy(given, draft, schoolA);

        for (var paper : List.of(RegistrationPaper.PLAN, RegistrationPaper.SAFETY_PLAN)) {
            assertThat(file(draft, paper))
                    .returns(new MediaOwner("activity", draft.value()), MediaFile::owner)
                    .returns(file(given, paper).sha256(), MediaFile::sha256)
                    .returns("方案.pdf", MediaFile::filename);
        }
        assertThat(count("media_content")).isEqualTo(contents);
        service.discard(draft, schoolA);
        assertThat(file(given, RegistrationPaper.PLAN).filename()).isEqualTo("方案.pdf");
        assertThat(count("media_file")).isEqualTo(2);
    }

    @Test
    void whatHasNoPlansYetIsCopiedWithout() {
        var given = new ActivityId(Ids.next());
        service.create(given, activities.registration().build(), schoolA);

        copies.copy(given, draft, schoolA);

        assertThat(view(draft).registration())
                .returns(null, Registration::planFile)
                .returns(null, Registration::safetyPlan);
        assertThat(count("media_file")).isZero();
    }

    @Test
    void anActivityOfAFormerEditionIsCopiedIntoTheCurrentOne() {
        var given = activities.verified(schoolA);
        var next = plan.openNext();

        copies.copy(given, draft, schoolA);

        assertThat(view(draft).edition()).isEqualTo(next);
        assertThat(view(draft).registration().line())
                .isEqualTo(plan.line(Plan.SCHOOL_VENUE_FESTIVAL).id())
                .isNotEqualTo(view(given).registration().line());
    }

    @Test
    void aLineThatTheCurrentEditionDoesNotHaveIsChosenAnew() {
        var given = activities.submitted(schoolA);
        plan.openNext();
        jdbc.sql("update programme_line set code = 'RENAMED' where code = :code and edition_id = :edition")
                .param("code", Plan.SCHOOL_VENUE_FESTIVAL)
                .param("edition", plan.edition().id().value())
                .update();

        copies.copy(given, draft, schoolA);

        assertThat(view(draft).registration().line()).isNull();
    }

    @Test
    void theSameDraftAgainChangesNothing() {
        var given = activities.submitted(schoolA);
        copies.copy(given, draft, schoolA);
        service.revise(draft, 0, activities.registration().title("改名").build(), schoolA);
        ActivityView changed = view(draft);

        copies.copy(given, draft, schoolA);

        assertThat(view(draft)).isEqualTo(changed);
        assertThat(count("activity")).isEqualTo(2);
    }

    @Test
    void nobodyCopiesWhatIsNotTheirs() {
        var given = activities.submitted(schoolA);
        var foreign = activities.draft(actors.schoolB());

        assertThatExceptionOfType(RecordNotFound.class).isThrownBy(() -> copies.copy(given, draft, actors.schoolB()));
        assertThatExceptionOfType(RecordNotFound.class).isThrownBy(() -> copies.copy(given, foreign, schoolA));
        assertThatExceptionOfType(AccessDeniedException.class)
                .isThrownBy(() -> copies.copy(given, draft, actors.liuzhou()));
        assertThat(count("activity")).isEqualTo(2);
    }
}

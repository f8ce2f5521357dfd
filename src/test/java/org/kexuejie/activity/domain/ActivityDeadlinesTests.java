package org.kexuejie.activity.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kexuejie.testing.Violations.violationsOf;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.kexuejie.account.Actor;
import org.kexuejie.activity.ActivityId;
import org.kexuejie.activity.ActivityStatus;
import org.kexuejie.activity.ActivityView;
import org.kexuejie.deadline.DeadlineKind;
import org.kexuejie.deadline.ExtensionId;
import org.kexuejie.deadline.domain.ExtensionScope;
import org.kexuejie.deadline.domain.ExtensionService;
import org.kexuejie.shared.Ids;
import org.kexuejie.shared.SettableClock;
import org.kexuejie.testing.ActivityMother;
import org.kexuejie.testing.Actors;
import org.kexuejie.testing.FestivalMoment;
import org.kexuejie.testing.Page;
import org.kexuejie.testing.Plan;
import org.kexuejie.testing.Portal;
import org.kexuejie.testing.PortalTest;

@PortalTest
class ActivityDeadlinesTests {

    private static final String LATE_APPLICATION = "deadline.rule.closed.APPLICATION [2020-06-30 18:00]";
    private static final Instant EXTENDED_TO = FestivalMoment.at("2020-10-15T18:00");

    private final ActivityService service;
    private final ReportService reports;
    private final ExtensionService extensions;
    private final ActivityMother activities;
    private final Plan plan;
    private final SettableClock clock;
    private final Portal portal;
    private final Actors actors;
    private final Actor schoolA;

    ActivityDeadlinesTests(
            ActivityService service,
            ReportService reports,
            ExtensionService extensions,
            ActivityMother activities,
            Plan plan,
            SettableClock clock,
            Portal portal,
            Actors actors) {
        this.service = service;
        this.reports = reports;
        this.extensions = extensions;
        this.activities = activities;
        this.plan = plan;
        this.clock = clock;
        this.portal = portal;
        this.actors = actors;
        this.schoolA = actors.schoolA();
    }

    private void extend(DeadlineKind kind, ExtensionScope scope) {
        extensions.grant(
                new ExtensionId(Ids.next()), plan.edition().id(), kind, scope, EXTENDED_TO, "台风停课", actors.office());
    }

    private ActivityStatus status(ActivityId id) {
        return view(id).status();
    }

    private ActivityView view(ActivityId id) {
        return service.show(id, schoolA).activity();
    }

    @Test
    void lateRegistrationsAreTakenUnlessTheOfficeSaysOtherwise() {
        var id = activities.draft(schoolA);

        service.submit(id, schoolA);

        assertThat(status(id)).isEqualTo(ActivityStatus.SUBMITTED);
    }

    @Test
    void aDraftAtTheBellStaysADraftThatCanBeWrittenOn() {
        plan.refuseWhatIsLate();
        var id = activities.draft(schoolA);

        assertThat(violationsOf(() -> service.submit(id, schoolA))).containsExactly(LATE_APPLICATION);
        service.revise(
                id, view(id).version(), activities.registration().title("改了名字").build(), schoolA);
        assertThat(view(id).registration().title()).isEqualTo("改了名字");
        assertThat(status(id)).isEqualTo(ActivityStatus.DRAFT);
    }

    @Test
    void anExtensionOpensItForThoseWhomItIsForUntilItsEnd() {
        plan.refuseWhatIsLate();
        extend(DeadlineKind.APPLICATION, ExtensionScope.ofCity(Actors.LIUZHOU));
        var inTime = activities.draft(schoolA);
        var tooLate = activities.draft(schoolA);
        var elsewhere = activities.draft(actors.schoolN());

        service.submit(inTime, schoolA);

        assertThat(status(inTime)).isEqualTo(ActivityStatus.SUBMITTED);
        assertThat(violationsOf(() -> service.submit(elsewhere, actors.schoolN())))
                .containsExactly(LATE_APPLICATION);
        clock.setTo(EXTENDED_TO.plusSeconds(1));
        assertThat(violationsOf(() -> service.submit(tooLate, schoolA))).containsExactly(LATE_APPLICATION);
    }

    @Test
    void whatCameInTimeMayBeCorrectedLater() {
        var id = activities.returned(schoolA);
        plan.refuseWhatIsLate();

        service.submit(id, schoolA);

        assertThat(status(id)).isEqualTo(ActivityStatus.SUBMITTED);
    }

    @Test
    void aReportIsDueSoManyDaysAfterItsActivity() {
        var id = activities.readyToReport(schoolA);
        plan.refuseWhatIsLate();

        assertThat(violationsOf(() -> reports.submit(id, schoolA)))
                .containsExactly("deadline.rule.closed.REPORT [2020-09-26 18:00]");
        extend(DeadlineKind.REPORT, ExtensionScope.ofUnit(Actors.LIUZHOU, schoolA.unitId()));
        reports.submit(id, schoolA);

        assertThat(status(id)).isEqualTo(ActivityStatus.REPORTED);
    }

    @Test
    void theFormSaysWhyAndOffersNoDeadButton() {
        var school = portal.as(schoolA);
        Page open = school.page("/school/activities/new");
        assertThat(open.buttons()).contains("提交审核");
        assertThat(open.text()).contains("活动申报 2020-06-30 18:00 截止。 已过截止时刻，仍可以提交。");
        plan.refuseWhatIsLate();

        Page closed = school.page("/school/activities/new");

        assertThat(closed.buttons()).doesNotContain("提交审核").contains("存草稿");
        assertThat(closed.text()).contains("活动申报已于 2020-06-30 18:00 截止", "由组委会办公室办理");
        extend(DeadlineKind.APPLICATION, ExtensionScope.EVERYBODY);
        Page extended = school.page("/school/activities/new");
        assertThat(extended.buttons()).contains("提交审核");
        assertThat(extended.text()).contains("已延期至 2020-10-15 18:00", "还有 3 天 8 小时");
    }
}

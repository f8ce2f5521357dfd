package org.kexuejie.activity.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.kexuejie.account.Actor;
import org.kexuejie.activity.ActivityId;
import org.kexuejie.activity.ActivityStatus;
import org.kexuejie.shared.SettableClock;
import org.kexuejie.testing.ActivityMother;
import org.kexuejie.testing.Actors;
import org.kexuejie.testing.FestivalMoment;
import org.kexuejie.testing.PortalTest;
import org.kexuejie.workbench.WorkGroup;
import org.kexuejie.workbench.WorkItem;

/** What waits for whom. */
@PortalTest
class ActivityWorkTests {

    private final ActivityWork work;
    private final ActivityMother activities;
    private final Actors actors;
    private final SettableClock clock;

    ActivityWorkTests(ActivityWork work, ActivityMother activities, Actors actors, SettableClock clock) {
        this.work = work;
        this.activities = activities;
        this.actors = actors;
        this.clock = clock;
    }

    private Map<ActivityStatus, ActivityId> oneOfEach(Actor unit) {
        var ids = new LinkedHashMap<ActivityStatus, ActivityId>();
        for (ActivityStatus status : ActivityStatus.values()) {
            ids.put(status, activities.in(status, unit));
        }
        return ids;
    }

    private WorkGroup group(int order, String key, Actor actor, ActivityStatus status, WorkItem item) {
        String home = actor.role().home().path();
        return new WorkGroup(order, "activity.work." + key, 1, home + "/activities?status=" + status, List.of(item));
    }

    private static WorkItem own(String path) {
        return new WorkItem("东门小学校园科技节", null, FestivalMoment.NOW, null, path);
    }

    private static WorkItem from(String unit, String path) {
        return new WorkItem("东门小学校园科技节", unit, FestivalMoment.NOW, null, path);
    }

    private static WorkItem toReport(String unit, String path) {
        return new WorkItem(
                "东门小学校园科技节",
                unit.isEmpty() ? null : unit,
                FestivalMoment.at("2020-09-19T17:00"),
                LocalDate.parse("2020-09-26"),
                path);
    }

    @Test
    void aUnitHasWhatIsReturnedWhatIsToBeReportedAndItsDrafts() {
        var ids = oneOfEach(actors.schoolA());
        var unit = actors.schoolA();

        assertThat(work.waitingFor(unit))
                .containsExactly(
                        group(
                                10,
                                "returned",
                                unit,
                                ActivityStatus.RETURNED,
                                own("/school/activities/" + ids.get(ActivityStatus.RETURNED))),
                        group(
                                20,
                                "reportReturned",
                                unit,
                                ActivityStatus.REPORT_RETURNED,
                                own("/school/activities/" + ids.get(ActivityStatus.REPORT_RETURNED))),
                        group(
                                30,
                                "report",
                                unit,
                                ActivityStatus.APPROVED,
                                toReport("", "/school/activities/" + ids.get(ActivityStatus.APPROVED))),
                        group(
                                40,
                                "draft",
                                unit,
                                ActivityStatus.DRAFT,
                                own("/school/activities/" + ids.get(ActivityStatus.DRAFT))));
    }

    @Test
    void aCityHasWhatIsToBeReviewedToBeVerifiedAndToBeKnown() {
        var ids = oneOfEach(actors.schoolA());
        var team = actors.liuzhou();

        assertThat(work.waitingFor(team))
                .containsExactly(
                        group(
                                10,
                                "review",
                                team,
                                ActivityStatus.SUBMITTED,
                                from("柳州市城中区东门小学", "/city/activities/" + ids.get(ActivityStatus.SUBMITTED))),
                        group(
                                20,
                                "verify",
                                team,
                                ActivityStatus.REPORTED,
                                from("柳州市城中区东门小学", "/city/activities/" + ids.get(ActivityStatus.REPORTED))),
                        new WorkGroup(
                                25,
                                "activity.work.changed",
                                1,
                                "/city/activities?unread=true",
                                List.of(from("柳州市城中区东门小学", "/city/activities/" + ids.get(ActivityStatus.CANCELLED)))));
    }

    @Test
    void aCountyHasWhatIsToBeReviewedAndSeesWhoHasNotReported() {
        var ids = oneOfEach(actors.venueA());
        var county = actors.sanjiang();

        assertThat(work.waitingFor(county))
                .containsExactly(
                        group(
                                10,
                                "review",
                                county,
                                ActivityStatus.COUNTY_REVIEW,
                                from("三江侗族自治县青少年活动中心", "/county/activities/" + ids.get(ActivityStatus.COUNTY_REVIEW))),
                        group(
                                20,
                                "unreported",
                                county,
                                ActivityStatus.APPROVED,
                                toReport("三江侗族自治县青少年活动中心", "/county/activities/" + ids.get(ActivityStatus.APPROVED))));
    }

    @Test
    void theOfficeHasWhatIsToBeConfirmed() {
        var ids = oneOfEach(actors.schoolA());
        var office = actors.office();

        assertThat(work.waitingFor(office))
                .containsExactly(group(
                        10,
                        "confirm",
                        office,
                        ActivityStatus.OFFICE_REVIEW,
                        from("柳州市城中区东门小学", "/office/activities/" + ids.get(ActivityStatus.OFFICE_REVIEW))));
    }

    @Test
    void nothingOfItWaitsForAnybodyElse() {
        oneOfEach(actors.schoolA());

        for (Actor actor :
                List.of(actors.wenming(), actors.nanning(), actors.schoolB(), actors.schoolN(), actors.sanjiang())) {
            assertThat(work.waitingFor(actor)).as(actor.name()).isEmpty();
        }
    }

    @Test
    void anApprovedActivityWaitsOnceItIsOver() {
        activities.approved(actors.schoolA());

        clock.setTo(FestivalMoment.at("2020-09-19T16:59"));
        assertThat(work.waitingFor(actors.schoolA())).isEmpty();

        clock.setTo(FestivalMoment.at("2020-09-19T17:00"));
        assertThat(work.waitingFor(actors.schoolA())).hasSize(1);
    }

    @Test
    void fiveAreShownLongestWaitingFirstAndAllAreCounted() {
        for (int i = 7; i >= 1; i--) {
            clock.setTo(FestivalMoment.at("2020-10-0%dT08:00".formatted(i)));
            activities.submitted(actors.schoolA(), activities.registration().title("第" + i + "天"));
        }

        assertThat(work.waitingFor(actors.liuzhou())).singleElement().satisfies(group -> {
            assertThat(group.count()).isEqualTo(7);
            assertThat(group.items()).extracting(WorkItem::title).containsExactly("第1天", "第2天", "第3天", "第4天", "第5天");
        });
    }

    @Test
    void aDraftWithoutANameIsCalledSo() {
        activities.draft(actors.schoolA(), activities.registration().title(null));

        assertThat(work.waitingFor(actors.schoolA()))
                .flatExtracting(WorkGroup::items)
                .extracting(WorkItem::title)
                .containsExactly("（未命名）");
    }
}

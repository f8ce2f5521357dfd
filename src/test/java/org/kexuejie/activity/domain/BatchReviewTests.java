package org.kexuejie.activity.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.kexuejie.account.Actor;
import org.kexuejie.activity.ActivityId;
import org.kexuejie.activity.ActivityStatus;
import org.kexuejie.testing.ActivityMother;
import org.kexuejie.testing.Actors;
import org.kexuejie.testing.PortalTest;
import org.kexuejie.testing.Race;
import org.kexuejie.trail.Trail;

/** One decision on several registrations. */
@PortalTest
class BatchReviewTests {

    private final BatchReview review;
    private final ActivityService service;
    private final ActivityMother activities;
    private final Trail trail;
    private final Actor schoolA;
    private final Actor schoolN;
    private final Actor liuzhou;

    BatchReviewTests(
            BatchReview review, ActivityService service, ActivityMother activities, Trail trail, Actors actors) {
        this.review = review;
        this.service = service;
        this.activities = activities;
        this.trail = trail;
        this.schoolA = actors.schoolA();
        this.schoolN = actors.schoolN();
        this.liuzhou = actors.liuzhou();
    }

    private ActivityStatus statusOf(ActivityId id) {
        return service.show(id, schoolA).activity().status();
    }

    @Test
    void whatCannotBeDecidedStopsNoneOfTheOthers() {
        var waiting = activities.submitted(schoolA);
        var decided = activities.approved(schoolA);
        var withdrawn = activities.submitted(schoolA);
        service.withdraw(withdrawn, schoolA);
        var foreign = activities.submitted(schoolN);
        var last = activities.submitted(schoolA);

        var outcomes = review.approve(List.of(waiting, decided, withdrawn, foreign, last), "同意", liuzhou);

        assertThat(outcomes)
                .extracting(outcome -> outcome.isDone() + " " + outcome.title() + " "
                        + outcome.refused().stream().map(rule -> rule.key()).toList())
                .containsExactly(
                        "true 东门小学校园科技节 []",
                        "false 东门小学校园科技节 [activity.rule.impossible.APPROVE]",
                        "false null []",
                        "false null []",
                        "true 东门小学校园科技节 []");
        assertThat(statusOf(waiting)).isEqualTo(ActivityStatus.APPROVED);
        assertThat(statusOf(withdrawn)).isEqualTo(ActivityStatus.DRAFT);
        assertThat(statusOf(last)).isEqualTo(ActivityStatus.APPROVED);
        assertThat(service.show(foreign, schoolN).activity().status()).isEqualTo(ActivityStatus.SUBMITTED);
        assertThat(trail.of("activity", waiting.value()).getLast().opinion()).isEqualTo("同意");
    }

    @Test
    void eachIsSentBackWithItsReason() {
        var first = activities.submitted(schoolA);
        var second = activities.submitted(schoolA);
        var reasons = new LinkedHashMap<ActivityId, String>();
        reasons.put(first, "请写明地点");
        reasons.put(second, " ");

        var outcomes = review.sendBack(reasons, "place", liuzhou);

        assertThat(outcomes).extracting(BatchReview.Outcome::isDone).containsExactly(true, false);
        var returned = service.show(first, schoolA).activity();
        assertThat(returned.returnReason()).isEqualTo("请写明地点");
        assertThat(returned.returnField()).isEqualTo("place");
        assertThat(statusOf(second)).isEqualTo(ActivityStatus.SUBMITTED);
    }

    @Test
    void twoReviewersAtOnceMakeOneOutcomeOfEach() {
        var ids = IntStream.range(0, 5)
                .mapToObj(i -> activities.submitted(schoolA))
                .toList();
        Map<ActivityId, String> reasons = ids.stream().collect(Collectors.toMap(id -> id, id -> "请改"));

        Race.of(() -> review.approve(ids, null, liuzhou), () -> review.sendBack(reasons, null, liuzhou));

        assertThat(ids).allSatisfy(id -> {
            assertThat(statusOf(id)).isIn(ActivityStatus.APPROVED, ActivityStatus.RETURNED);
            assertThat(trail.of("activity", id.value())).hasSize(2);
        });
    }
}

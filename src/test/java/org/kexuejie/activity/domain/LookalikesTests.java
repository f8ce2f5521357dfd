package org.kexuejie.activity.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.kexuejie.account.Actor;
import org.kexuejie.activity.ActivityId;
import org.kexuejie.activity.ActivityStatus;
import org.kexuejie.testing.ActivityMother;
import org.kexuejie.testing.Actors;
import org.kexuejie.testing.Plan;
import org.kexuejie.testing.PortalTest;
import org.kexuejie.testing.Statements;

/** What may have been registered twice. */
@PortalTest
class LookalikesTests {

    private final Lookalikes lookalikes;
    private final ActivityQueries queries;
    private final ActivityService service;
    private final ActivityMother activities;
    private final Plan plan;
    private final Statements statements;
    private final Actors actors;
    private final Actor schoolA;
    private final Actor liuzhou;

    LookalikesTests(
            Lookalikes lookalikes,
            ActivityQueries queries,
            ActivityService service,
            ActivityMother activities,
            Plan plan,
            Statements statements,
            Actors actors) {
        this.lookalikes = lookalikes;
        this.queries = queries;
        this.service = service;
        this.activities = activities;
        this.plan = plan;
        this.statements = statements;
        this.actors = actors;
        this.schoolA = actors.schoolA();
        this.liuzhou = actors.liuzhou();
    }

    private List<ActivityId> of(ActivityId id, Actor actor) {
        return lookalikes.of(service.show(id, actor).activity(), actor).stream()
                .map(ActivityRow::id)
                .toList();
    }

    @Test
    void bothSidesNameEachOther() {
        var one = activities.submitted(schoolA);
        var other = activities.submitted(schoolA, activities.registration().title("校园科技节"));
        activities.submitted(schoolA, activities.registration().title("机器人大赛"));
        activities.submitted(
                schoolA, activities.registration().from("2020-09-27T08:00").to("2020-09-27T17:00"));

        for (Actor reader : List.of(schoolA, liuzhou, actors.chengzhong(), actors.office())) {
            assertThat(of(one, reader)).containsExactly(other);
            assertThat(of(other, reader)).containsExactly(one);
        }
    }

    @Test
    void severalAreLookedAtTogether() {
        var one = activities.submitted(schoolA);
        var other = activities.submitted(schoolA, activities.registration().title("校园科技节"));
        var alone = activities.submitted(schoolA, activities.registration().title("机器人大赛"));
        var elsewhere = activities.submitted(actors.schoolN());
        var rows = queries.among(List.of(one, other, alone, elsewhere), actors.office());

        var found = new HashMap<ActivityId, List<ActivityId>>();
        lookalikes
                .among(rows, actors.office())
                .forEach((id, alike) -> found.put(
                        new ActivityId(id), alike.stream().map(ActivityRow::id).toList()));

        assertThat(found).isEqualTo(Map.of(one, List.of(other), other, List.of(one)));
        assertThat(lookalikes.among(List.of(), liuzhou)).isEmpty();
    }

    @Test
    void aDraftIsNamedToItsUnitOnly() {
        var submitted = activities.submitted(schoolA);
        var draft = activities.draft(schoolA, activities.registration().withoutTime());

        assertThat(of(submitted, schoolA)).containsExactly(draft);
        assertThat(of(draft, schoolA)).containsExactly(submitted);
        assertThat(of(submitted, liuzhou)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(ActivityStatus.class)
    void whatWillNotBeHeldIsNoLookalike(ActivityStatus status) {
        var other = activities.in(status, schoolA);
        var draft = activities.draft(schoolA);

        boolean held = status != ActivityStatus.REJECTED && status != ActivityStatus.CANCELLED;
        assertThat(of(draft, schoolA)).isEqualTo(held ? List.of(other) : List.of());
    }

    @Test
    void whatIsDecidedOnIsNotQuestionedAnyMore() {
        activities.submitted(schoolA);

        assertThat(of(activities.approved(schoolA), liuzhou)).isEmpty();
    }

    @Test
    void otherUnitsAndFormerEditionsAreNoLookalikes() {
        activities.submitted(actors.schoolB());
        activities.submitted(schoolA);
        plan.openNext();

        assertThat(of(activities.draft(schoolA), schoolA)).isEmpty();
    }

    @Test
    void whatHasNoTitleYetIsLikeNothing() {
        var untitled = activities.draft(schoolA, activities.registration().title(null));
        var draft = activities.draft(schoolA);

        assertThat(of(untitled, schoolA)).isEmpty();
        assertThat(of(draft, schoolA)).isEmpty();
    }

    @Test
    void manyCostOneStatementAsFew() {
        for (int i = 0; i < 12; i++) {
            activities.draft(schoolA);
        }
        var activity = service.show(activities.draft(schoolA), schoolA).activity();

        assertThat(statements.of(
                        () -> assertThat(lookalikes.of(activity, schoolA)).hasSize(12)))
                .hasSize(1);
    }
}

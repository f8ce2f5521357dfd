package org.kexuejie.activity.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kexuejie.testing.Violations.violationsOf;

import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.kexuejie.account.Actor;
import org.kexuejie.activity.ActivityId;
import org.kexuejie.activity.ActivityPart;
import org.kexuejie.activity.Postponement;
import org.kexuejie.activity.PublicActivity;
import org.kexuejie.activity.PublicProgramme;
import org.kexuejie.shared.PageQuery;
import org.kexuejie.testing.ActivityMother;
import org.kexuejie.testing.Actors;
import org.kexuejie.testing.Constraints;
import org.kexuejie.testing.FestivalMoment;
import org.kexuejie.testing.PortalTest;
import org.kexuejie.trail.Trail;
import org.kexuejie.workbench.WorkGroup;
import org.kexuejie.workbench.WorkItem;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Moving approved activities: everything goes by the new time, the old one stays to be read, the other side is told. */
@PortalTest
class PostponementServiceTests {

    private static final Instant START = FestivalMoment.at("2020-10-24T09:00");
    private static final Instant END = FestivalMoment.at("2020-10-24T11:00");

    private final PostponementService service;
    private final Postponements postponements;
    private final ActivityService activities;
    private final ActivityHistory history;
    private final ActivityDeadlines deadlines;
    private final ActivityQueries queries;
    private final ActivityWork work;
    private final PublicProgramme programme;
    private final ActivityMother mother;
    private final Trail trail;
    private final JdbcClient jdbc;
    private final Actor school;
    private final Actor liuzhou;

    PostponementServiceTests(
            PostponementService service,
            Postponements postponements,
            ActivityService activities,
            ActivityHistory history,
            ActivityDeadlines deadlines,
            ActivityQueries queries,
            ActivityWork work,
            PublicProgramme programme,
            ActivityMother mother,
            Trail trail,
            JdbcClient jdbc,
            Actors actors) {
        this.service = service;
        this.postponements = postponements;
        this.activities = activities;
        this.history = history;
        this.deadlines = deadlines;
        this.queries = queries;
        this.work = work;
        this.programme = programme;
        this.mother = mother;
        this.trail = trail;
        this.jdbc = jdbc;
        this.school = actors.schoolA();
        this.liuzhou = actors.liuzhou();
    }

    private List<WorkItem> news(Actor actor) {
        return work.waitingFor(actor).stream()
                .filter(group -> group.titleKey().equals("activity.work.changed"))
                .map(WorkGroup::items)
                .flatMap(List::stream)
                .toList();
    }

    private List<ActivityId> unread(Actor actor) {
        var edition =
                activities.show(mother.submitted(school), school).activity().edition();
        return queries.list(edition, Filters.by("unread", true), actor, PageQuery.ofPage(1)).rows().stream()
                .map(ActivityRow::id)
                .toList();
    }

    @Test
    void everythingGoesByTheNewTime() {
        var id = mother.approved(school);
        assertThat(activities.show(id, school).activity().registration().isOverAt(FestivalMoment.NOW))
                .isTrue();

        service.postpone(id, START, END, "台风", school);

        var moved = activities.show(id, school).activity();
        assertThat(moved.registration().startAt()).isEqualTo(START);
        assertThat(moved.registration().isOverAt(FestivalMoment.NOW)).isFalse();
        assertThat(Optional.ofNullable(deadlines.ofReport(moved))
                        .orElseThrow()
                        .deadline()
                        .dueAt())
                .isAfter(END);
        assertThat(programme.find(id).map(PublicActivity::startAt)).contains(START);
        var onThatDay = Filters.by("from", LocalDate.parse("2020-10-24"), "to", LocalDate.parse("2020-10-24"));
        assertThat(queries.list(moved.edition(), onThatDay, school, PageQuery.ofPage(1))
                        .rows())
                .extracting(ActivityRow::id)
                .containsExactly(id);
        assertThat(work.waitingFor(school)).isEmpty();
    }

    @Test
    void theOldTimeStaysInTheRecordTheTrailAndTheVersions() {
        var id = mother.approved(school);
        Instant start = FestivalMoment.at("2020-09-19T14:30");
        Instant end = FestivalMoment.at("2020-09-19T17:00");

        service.postpone(id, START, END, "台风", school);
        service.postpone(id, START.plusSeconds(3600), END.plusSeconds(3600), "单位请求", liuzhou);

        assertThat(postponements.of(id))
                .containsExactly(
                        new Postponement(
                                start,
                                end,
                                START,
                                END,
                                "台风",
                                FestivalMoment.NOW,
                                school.name(),
                                school.affiliation(),
                                false),
                        new Postponement(
                                START,
                                END,
                                START.plusSeconds(3600),
                                END.plusSeconds(3600),
                                "单位请求",
                                FestivalMoment.NOW,
                                liuzhou.name(),
                                liuzhou.affiliation(),
                                true));
        assertThat(trail.of("activity", id.value()))
                .filteredOn(line -> line.actionKey().equals("activity.action.POSTPONE"))
                .extracting(line -> line.opinion() + " " + line.version())
                .containsExactly("台风 2", "单位请求 3");
        assertThat(List.of(1, 2, 3)).allSatisfy(number -> {
            var version = history.version(id, number, liuzhou);
            assertThat(version.part()).isEqualTo(ActivityPart.REGISTRATION);
            assertThat(version.content().registration().startAt())
                    .isEqualTo(List.of(start, START, START.plusSeconds(3600)).get(number - 1));
        });
    }

    @Test
    void theCityIsToldUntilItHasLooked() {
        var moved = mother.approved(school);
        var off = mother.approved(school);
        service.postpone(moved, START, END, "台风", school);
        activities.cancel(off, "不办了", school);

        assertThat(news(liuzhou))
                .extracting(WorkItem::path)
                .containsExactlyInAnyOrder("/city/activities/" + moved, "/city/activities/" + off);
        assertThat(unread(liuzhou)).containsExactlyInAnyOrder(moved, off);
        assertThat(news(school)).isEmpty();
        assertThat(unread(school)).isEmpty();

        activities.open(moved, school);
        activities.show(moved, liuzhou);
        assertThat(news(liuzhou)).hasSize(2);

        activities.open(moved, liuzhou);
        activities.open(off, liuzhou);
        assertThat(news(liuzhou)).isEmpty();
        assertThat(unread(liuzhou)).isEmpty();
    }

    @Test
    void theUnitIsToldOfWhatTheCityDidForIt() {
        var id = mother.approved(school);

        service.postpone(id, START, END, "单位请求", liuzhou);

        assertThat(news(school)).extracting(WorkItem::path).containsExactly("/school/activities/" + id);
        assertThat(news(liuzhou)).isEmpty();
        activities.open(id, school);
        assertThat(news(school)).isEmpty();
    }

    @Test
    void nobodyIsToldOfADraftThatWasTakenBackFirst() {
        var id = mother.submitted(school);
        activities.withdraw(id, school);

        activities.cancel(id, "不办了", school);

        assertThat(news(liuzhou)).isEmpty();
    }

    @Test
    void aRefusedMoveLeavesNothing() {
        var id = mother.approved(school);

        assertThat(violationsOf(() -> service.postpone(id, START, END, " ", school)))
                .containsExactly("reason: activity.rule.reasonMissing");

        assertThat(postponements.of(id)).isEmpty();
        assertThat(news(liuzhou)).isEmpty();
    }

    @Test
    void everyRuleOfAMoveIsHeldByTheDatabase() {
        var id = mother.approved(school);
        service.postpone(id, START, END, "台风", school);
        var changes = new LinkedHashMap<String, String>();
        changes.put("activity_postponement_reason_given", "reason = ' '");
        changes.put("activity_postponement_ends_after_start", "to_end = to_start");
        changes.put("activity_postponement_moves", "from_start = to_start, from_end = to_end");
        changes.put("activity_postponement_not_to_past", "at = to_start");

        var broken = new LinkedHashMap<String, String>();
        changes.forEach((constraint, change) -> broken.put(
                constraint,
                Constraints.brokenBy(() ->
                        jdbc.sql("update activity_postponement set " + change).update())));

        assertThat(broken).allSatisfy((wanted, found) -> assertThat(found).isEqualTo(wanted));
        assertThat(broken.keySet()).isEqualTo(Constraints.of("activity_postponement", jdbc));
    }
}

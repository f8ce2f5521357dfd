package org.kexuejie.trail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kexuejie.testing.Constraints.brokenBy;

import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kexuejie.account.AccountId;
import org.kexuejie.account.Actor;
import org.kexuejie.account.Role;
import org.kexuejie.shared.Ids;
import org.kexuejie.shared.SettableClock;
import org.kexuejie.testing.Actors;
import org.kexuejie.testing.FestivalMoment;
import org.kexuejie.testing.PortalTest;
import org.springframework.jdbc.core.simple.JdbcClient;

@PortalTest
class TrailTests {

    private static final String SUBMIT = "activity.action.SUBMIT";
    private static final String SUBMITTED = "activity.status.SUBMITTED";
    private static final String RETURN = "activity.action.RETURN";
    private static final String RETURNED = "activity.status.RETURNED";

    private final Trail trail;
    private final SettableClock clock;
    private final JdbcClient jdbc;
    private final Actor school;
    private final Actor city;
    private final TrailSubject subject = new TrailSubject("activity", Ids.next(), "校园科技节");

    TrailTests(Trail trail, SettableClock clock, JdbcClient jdbc, Actors actors) {
        this.trail = trail;
        this.clock = clock;
        this.jdbc = jdbc;
        this.school = actors.schoolA();
        this.city = actors.liuzhou();
    }

    @Test
    void aTrailTellsWhoDidWhatWhenAndWhy() {
        trail.add(subject, school, SUBMIT, SUBMITTED, null);
        clock.setTo(FestivalMoment.at("2020-10-13T09:00"));
        trail.add(new TrailSubject("activity", subject.id(), "校园科技节", 1), city, RETURN, RETURNED, "请写明地点");

        assertThat(trail.of("activity", subject.id()))
                .containsExactly(
                        new TrailEntry(
                                FestivalMoment.NOW,
                                school.name(),
                                school.affiliation(),
                                Role.UNIT,
                                SUBMIT,
                                SUBMITTED,
                                null,
                                null),
                        new TrailEntry(
                                FestivalMoment.at("2020-10-13T09:00"),
                                city.name(),
                                city.affiliation(),
                                Role.CITY_TEAM,
                                RETURN,
                                RETURNED,
                                "请写明地点",
                                1));
    }

    @Test
    void linesOfTheSameMomentStayInTheirOrder() {
        for (int i = 0; i < 30; i++) {
            trail.add(subject, city, RETURN, RETURNED, "意见 " + i);
        }

        assertThat(trail.of("activity", subject.id()))
                .extracting(TrailEntry::opinion)
                .containsExactlyElementsOf(
                        IntStream.range(0, 30).mapToObj(i -> "意见 " + i).toList());
    }

    @Test
    void everyRecordHasATrailOfItsOwn() {
        trail.add(subject, school, SUBMIT, SUBMITTED, null);

        assertThat(trail.of("activity", Ids.next())).isEmpty();
        assertThat(trail.of("city-team", subject.id())).isEmpty();
    }

    @Test
    void whatSomebodyDidLastComesFirstAndLeadsToItsRecord() {
        trail.add(subject, school, SUBMIT, SUBMITTED, null);
        trail.add(subject, city, RETURN, RETURNED, "请写明地点");
        clock.setTo(FestivalMoment.at("2020-10-13T09:00"));
        var gone = new TrailSubject("something-else", Ids.next(), "别的");
        trail.add(gone, city, RETURN, RETURNED, null);

        assertThat(trail.lastDoneBy(city, 5))
                .containsExactly(
                        new DoneEntry(FestivalMoment.at("2020-10-13T09:00"), "别的", RETURN, null),
                        new DoneEntry(FestivalMoment.NOW, "校园科技节", RETURN, "/city/activities/" + subject.id()));
        assertThat(trail.lastDoneBy(city, 1)).hasSize(1);
        assertThat(trail.lastDoneBy(school, 5))
                .extracting(DoneEntry::path)
                .containsExactly("/school/activities/" + subject.id());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update trail_entry set opinion = '改写'",
                "update trail_entry set actor_id = actor_id",
                "delete from trail_entry"
            })
    void nothingInATrailIsEverChangedOrRemoved(String change) {
        trail.add(subject, city, RETURN, RETURNED, "请写明地点");

        assertThat(brokenBy(() -> jdbc.sql(change).update())).isEqualTo("trail_entry is append-only");
        assertThat(trail.of("activity", subject.id()))
                .extracting(TrailEntry::opinion)
                .containsExactly("请写明地点");
    }

    @Test
    void anOpinionIsNoNovel() {
        trail.add(subject, city, RETURN, RETURNED, "长".repeat(1000));

        assertThat(brokenBy(() -> trail.add(subject, city, RETURN, RETURNED, "长".repeat(1001))))
                .isEqualTo("trail_entry_opinion_length");
    }

    @Test
    void nobodyWithoutAnAccountLeavesATrail() {
        var nobody = new Actor(new AccountId(new UUID(0, 9)), "某人", "某处", Role.UNIT, school.scope());

        assertThat(brokenBy(() -> trail.add(subject, nobody, SUBMIT, SUBMITTED, null)))
                .isEqualTo("trail_entry_actor_id_fkey");
    }
}

package org.kexuejie.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumMap;
import java.util.Map;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.kexuejie.activity.ActivityStatus;
import org.kexuejie.activity.domain.ActivityService;
import org.kexuejie.shared.SettableClock;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What the other tests rely on. */
@PortalTest
class InfrastructureTests {

    private final Portal portal;
    private final Actors actors;
    private final ActivityMother activities;
    private final ActivityService service;
    private final Statements statements;
    private final SettableClock clock;
    private final JdbcClient jdbc;
    private final Environment environment;

    InfrastructureTests(
            Portal portal,
            Actors actors,
            ActivityMother activities,
            ActivityService service,
            Statements statements,
            SettableClock clock,
            JdbcClient jdbc,
            Environment environment) {
        this.portal = portal;
        this.actors = actors;
        this.activities = activities;
        this.service = service;
        this.statements = statements;
        this.clock = clock;
        this.jdbc = jdbc;
        this.environment = environment;
    }

    @ParameterizedTest
    @EnumSource
    void activitiesStandInEveryState(ActivityStatus status) {
        var id = activities.in(status, actors.schoolA());

        assertThat(service.show(id, actors.schoolA()).activity().status()).isEqualTo(status);
    }

    @RepeatedTest(2)
    void whatATestWritesIsGoneAfterwards() {
        assertThat(count("activity")).isZero();
        assertThat(count("trail_entry")).isZero();
        assertThat(clock.instant()).isEqualTo(FestivalMoment.NOW);

        activities.verified(actors.schoolN());
        jdbc.sql("update account set display_name = '改名'").update();
        clock.setTo(FestivalMoment.at("2020-11-30T08:00"));

        assertThat(count("ledger_entry")).isOne();
    }

    @Test
    void everybodyReachesTheirHome() {
        var titles = new EnumMap<Place, String>(Place.class);
        for (Place place : Place.values()) {
            titles.put(
                    place,
                    portal.as(actors.standing(place.username)).page(place.path).title());
        }

        assertThat(titles)
                .isEqualTo(Map.of(
                        Place.OFFICE, "组委会办公室",
                        Place.CITY, "柳州市科协",
                        Place.SCHOOL, "柳州市城中区东门小学",
                        Place.COUNTY, "三江侗族自治县科协",
                        Place.HOST, "自治区文明办"));
    }

    @Test
    void statementsAreHeardInTheirOrder() {
        var heard = statements.of(() -> {
            count("activity");
            count("account");
        });

        assertThat(heard).containsExactly("select count(*) from activity", "select count(*) from account");
    }

    @Test
    void thereAreNoSampleData() {
        assertThat(environment.getActiveProfiles()).containsExactly("test");
        assertThat(portal.as(actors.office()).page("/office").text()).doesNotContain("演示");
    }

    private long count(String table) {
        return jdbc.sql("select count(*) from " + table).query(Long.class).single();
    }

    private enum Place {
        OFFICE("office", "/office"),
        CITY("liuzhou", "/city"),
        SCHOOL("school-a", "/school"),
        COUNTY("county-sanjiang", "/county"),
        HOST("host-wenming", "/host");

        private final String username;
        private final String path;

        Place(String username, String path) {
            this.username = username;
            this.path = path;
        }
    }
}

package org.kexuejie.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.kexuejie.testing.ActivityMother;
import org.kexuejie.testing.Actors;
import org.kexuejie.testing.Portal;
import org.kexuejie.testing.PortalTest;
import org.kexuejie.testing.Statements;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The list of a large city goes by its indexes; how fast that is, the benchmark says. */
@PortalTest
class ActivityListPlanTests {

    private final Portal portal;
    private final Actors actors;
    private final ActivityMother activities;
    private final Statements statements;
    private final JdbcClient jdbc;

    ActivityListPlanTests(
            Portal portal, Actors actors, ActivityMother activities, Statements statements, JdbcClient jdbc) {
        this.portal = portal;
        this.actors = actors;
        this.activities = activities;
        this.statements = statements;
        this.jdbc = jdbc;
    }

    @Test
    void theListOfALargeCityGoesByItsIndexes() {
        var festival = new LargeFestival(jdbc);
        var model = activities.verified(actors.schoolA());
        activities.submitted(actors.schoolA(), activities.registration().title("金花茶观察"));
        festival.fill(Actors.LIUZHOU, 8_000, model);
        festival.fill(Actors.NANNING, 8_000, model);

        assertThat(plan("")).contains("activity_of_city_by_age");
        assertThat(plan("?status=SUBMITTED&county=450226")).containsAnyOf("activity_of_city", "activity_of_county");
        assertThat(plan("?text=%E9%87%91%E8%8A%B1%E8%8C%B6")).contains("activity_by_grams");
    }

    /** How the rows of the page are found. */
    private String plan(String filter) {
        String rows = statements
                .withValuesOf(() -> portal.as(actors.liuzhou()).page("/city/activities" + filter))
                .stream()
                .filter(statement -> statement.contains("limit "))
                .filter(statement -> statement.contains("organization_name"))
                .findFirst()
                .orElseThrow();
        List<String> plan = jdbc.sql("explain " + rows).query(String.class).list();
        return String.join("\n", plan);
    }
}

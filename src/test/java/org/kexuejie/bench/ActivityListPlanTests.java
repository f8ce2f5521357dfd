package org.kexuejie.bench;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.kexuejie.region.Regions;
import org.kexuejie.testing.Actors;
import org.kexuejie.testing.Portal;
import org.kexuejie.testing.PortalTest;
import org.kexuejie.testing.Statements;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The list of a large city goes by its indexes; how fast that is, the benchmark says. */
@PortalTest
class ActivityListPlanTests {

    private final Portal portal;
    private final Actors actors;
    private final BeanFactory beans;
    private final Regions regions;
    private final Statements statements;
    private final JdbcClient jdbc;

    ActivityListPlanTests(
            Portal portal, Actors actors, BeanFactory beans, Regions regions, Statements statements, JdbcClient jdbc) {
        this.portal = portal;
        this.actors = actors;
        this.beans = beans;
        this.regions = regions;
        this.statements = statements;
        this.jdbc = jdbc;
    }

    @Test
    void theListOfALargeCityGoesByItsIndexes() {
        var festival = new LargeFestival(beans);
        festival.fill(regions.city(Actors.LIUZHOU), 3_000);
        festival.fill(regions.city(Actors.NANNING), 3_000);
        festival.settle();

        assertThat(plan("")).contains("activity_of_city_by_age").doesNotContain("Sort", "Seq Scan on activity");
        assertThat(plan("?status=SUBMITTED&county=" + Actors.SANJIANG)).doesNotContain("Seq Scan on activity");
        assertThat(plan("?longWaiting=true")).doesNotContain("Seq Scan on activity");
        assertThat(plan("?text=08-450200-01234")).contains("activity_by_grams").doesNotContain("Seq Scan on activity");
        assertThat(plan("?text=%E8%99%AB")).doesNotContain("Seq Scan on activity");
    }

    /** How the rows of the page are found. */
    private String plan(String filter) {
        String rows =
                statements.withValuesOf(() -> portal.as(actors.liuzhou()).page("/city/activities" + filter)).stream()
                        .filter(statement -> statement.contains("limit "))
                        .filter(statement -> statement.contains("organization_name"))
                        .findFirst()
                        .orElseThrow();
        return String.join(
                "\n",
                jdbc.sql("explain " + rows)
                        .query((row, number) -> row.getString(1))
                        .list());
    }
}
